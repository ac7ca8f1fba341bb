import katex from 'katex';
import {LOCALES} from '../locales/locales';
import {EXIT_TARGETS, leaveScript} from './exitTargets';
import {readPage} from './pageReading';
import {PAGE_SCRIPT} from './pageScript';
import {THEME_SCRIPT} from './reviewedScripts';

const faults = (body: string) =>
  readPage(`<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`).faults;

test('a page as the site makes them has nothing to say', () => {
  const {
    scripts,
    styles,
    faults: found,
  } = readPage(
    [
      '<!doctype html><html><head><link rel=stylesheet href=/en/assets/css/styles.1.css><link rel=icon href=/img/icon.svg>',
      '<link rel=canonical href=https://guide.example/><script src=/assets/js/main.1.js defer></script>',
      `<script data-scripts="/en/assets/js/runtime~main.1.js /en/assets/js/main.1.js">${PAGE_SCRIPT}</script></head><body>`,
      `<svg style="display: none;"></svg><script>${THEME_SCRIPT}</script><form role=search action=/nb/topics><input></form><form class=filters></form>`,
      '<a href="https://example.org" rel=noreferrer>x</a><a href="tel:112">112</a><a href="mailto:a@example.org">x</a>',
      '<img src="/assets/images/a.webp" srcset="/a.webp 1x, /b.webp 2x"><img src="data:image/png;base64,AA==">',
      '<script type="application/ld+json">{"a":1}</script><details open><summary>x</summary></details></body></html>',
    ].join(''),
  );
  expect(found).toEqual([]);
  expect(scripts).toEqual([PAGE_SCRIPT, THEME_SCRIPT]);
  expect(styles).toEqual(['display: none;']);
});

test.each(LOCALES)('the script of the blank step is reviewed: %s', (locale) => {
  expect(readPage(`<script>${leaveScript(EXIT_TARGETS[locale])}</script>`).faults).toEqual([]);
});

test.each([
  ['<script>alert(1)</script>', 'inline script'],
  [`<script>${THEME_SCRIPT} </script>`, 'inline script'],
  ['<svg><script>alert(1)</script></svg>', 'inline script'],
  ['<template><script>alert(1)</script></template>', 'inline script'],
  ['<template><p><img src=x onerror=alert(1)></p></template>', 'handler onerror'],
  ['<script type=module>import "/a.js"</script>', 'script of the type'],
  ['<script type=importmap>{}</script>', 'script of the type'],
  ['<script type=speculationrules>{}</script>', 'script of the type'],
  ['<script type="application/ld+json">alert(1)</script>', 'not JSON'],
  ['<script src=/assets/files/a.js></script>', 'outside the script folders'],
  ['<script src=/assets/js/../files/a.js></script>', 'outside the script folders'],
  ['<script src=//example.org/assets/js/a.js></script>', 'outside the script folders'],
  ['<script src=/assets/js/a.js>alert(1)</script>', 'a text at once'],
  [`<script data-scripts="/assets/files/a.js">${PAGE_SCRIPT}</script>`, 'for later from outside'],
  [`<script data-scripts="/assets/js/a.js https://example.org/assets/js/a.js">${PAGE_SCRIPT}</script>`, 'for later'],
  [`<script data-scripts="/assets/js/../files/a.js">${PAGE_SCRIPT}</script>`, 'for later from outside'],
  [`<script data-scripts="/assets/js/a.js"> ${PAGE_SCRIPT}</script>`, 'inline script'],
  ['<p data-scripts="/assets/js/a.js">', 'addresses of scripts on <p>'],
  ['<p OnClick="alert(1)">', 'handler onclick'],
  ['<svg/onload=alert(1)>', 'handler onload'],
  ['<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)></style></mglyph></math>', 'handler onerror'],
  ['<a href="javascript:alert(1)">', 'javascript: address'],
  ['<a href=" java\tscript&colon;alert(1)">', 'javascript: address'],
  ['<a href="data:text/html,x">', 'data: address'],
  ['<a href="file:///etc/passwd">', 'file: address'],
  ['<svg><a xlink:href="javascript:alert(1)"></a></svg>', 'javascript: address'],
  ['<math href="javascript:alert(1)"></math>', 'javascript: address'],
  ['<svg><set attributeName=href to="javascript:alert(1)"></svg>', '<set>'],
  ['<svg><foreignObject><p>x</p></foreignObject></svg>', '<foreignobject>'],
  ['<iframe src=/x></iframe>', '<iframe>'],
  ['<iframe srcdoc="x"></iframe>', 'srcdoc'],
  ['<object data=/x></object>', '<object>'],
  ['<embed src=/x>', '<embed>'],
  ['<base href=https://example.org>', '<base>'],
  ['<style>p{}</style>', '<style>'],
  ['<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>', '<noscript>'],
  ['<p style="position:fixed">', 'style attribute on <p>'],
  ['<p style="display: none;">', 'style attribute on <p>'],
  ['<svg style="display: none;background:url(//x)"></svg>', 'style attribute on <svg>'],
  ['<img src=https://example.org/x.png>', 'foreign load'],
  ['<img src=//example.org/x.png>', 'foreign load'],
  ['<img src="/\\example.org/x.png">', 'foreign load'],
  ['<img src="/a.png" srcset="/b.png 1x, https://example.org/c.png 2x">', 'foreign load'],
  ['<img src="data:text/html,x">', 'data: address'],
  ['<video poster=https://example.org/x></video>', 'foreign load'],
  ['<svg><use href="https://example.org/x.svg#a"/></svg>', 'foreign load'],
  ['<svg><image xlink:href="https://example.org/x.png"/></svg>', 'foreign load'],
  ['<link rel=stylesheet href=https://example.org/x.css>', 'outside the style folders'],
  ['<link rel=stylesheet href=/assets/files/x.css>', 'outside the style folders'],
  ['<link rel=preconnect href=https://example.org>', '<link rel="preconnect">'],
  ['<link rel=dns-prefetch href=//example.org>', '<link rel="dns-prefetch">'],
  ['<link rel=manifest href=/manifest.json>', '<link rel="manifest">'],
  ['<link rel="icon" href=https://example.org/x.ico>', 'foreign load'],
  ['<link href=/x>', '<link rel="">'],
  ['<form action=https://example.org></form>', 'leads elsewhere'],
  ['<form action=/help></form>', 'leads elsewhere'],
  ['<form method=post></form>', 'form that sends'],
  ['<button formaction=https://example.org>', 'attribute formaction'],
  ['<a href=/x ping=https://example.org>', 'attribute ping'],
  ['<meta http-equiv=refresh content="0; url=https://example.org">', '<meta http-equiv="refresh">'],
  ['<meta http-equiv=refresh content="0; url=//example.org">', '<meta http-equiv="refresh">'],
  ['<meta http-equiv=Content-Security-Policy content="script-src *">', 'content-security-policy'],
])('%s is refused', (body, what) => {
  expect(faults(body).join('\n')).toContain(what);
});

test('an address that moved within the site may lead on', () => {
  expect(faults('<meta http-equiv="refresh" content="0; url=/nb/docs/groups/a">')).toEqual([]);
});

test.each(['\\pmb{x}', '\\fcolorbox{red}{#abc}{x}', '\\fcolorbox{#a1b2c3}{blue}{x}', '\\frac{a}{b}+\\boxed{c}'])(
  'formulas pass as KaTeX writes them: %s',
  (formula) => {
    const html = katex.renderToString(formula, {output: 'mathml', trust: false, strict: 'ignore'});
    expect(faults(html)).toEqual([]);
    // React writes the same attribute without spaces.
    expect(faults(html.replace(/style="(\w[\w-]*): /g, 'style="$1:'))).toEqual([]);
  },
);

test('what was found is shown short and harmless', () => {
  const [fault = ''] = faults(`<script>\u001b[31m${'x'.repeat(500)}</script>`);
  expect(fault.length).toBeLessThan(150);
  expect(fault).not.toContain('\u001b');
});
