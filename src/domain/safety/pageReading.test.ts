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

test('a page that fetches no script later is reviewed too', () => {
  expect(readPage(`<script data-scripts="">${PAGE_SCRIPT}</script>`).faults).toEqual([]);
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
  [`<script data-scripts="/assets/js/a.js ">${PAGE_SCRIPT}</script>`, 'for later from outside'],
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
  ['<meta HTTP-Equiv=" Refresh" content="0; url=//example.org">', '<meta http-equiv="refresh">'],
  ['<meta http-equiv content=x>', '<meta http-equiv="">'],
  ['<meta httpEquiv=refresh content="0; url=https://example.org">', 'attribute httpequiv'],
  ['<svg><use xlink:href="https://example.org/x.svg#a"/></svg>', 'foreign load: href of <use>'],
  ['<svg><use XLINK:HREF="//example.org/x.svg#a"/></svg>', 'foreign load: href of <use>'],
  ['<svg><use xlinkHref="https://example.org/x.svg#a"/></svg>', 'foreign load: xlinkhref of <use>'],
  ['<svg><use href="#a" xlink:href="https://example.org/x.svg#a"/></svg>', 'foreign load: href of <use>'],
  ['<svg><feImage xlink:href="https://example.org/x.png"/></svg>', 'foreign load: href of <feimage>'],
  ['<svg><a x:href="javascript:alert(1)"></a></svg>', 'javascript: address in x:href of <a>'],
  ['<svg><a href="#a" xlink:href="javascript:alert(1)"></a></svg>', 'javascript: address in xlink:href of <a>'],
  ['<a xlink:href="javascript:alert(1)">', 'javascript: address in xlink:href of <a>'],
  ['<math><mi xlink:href="javascript:alert(1)"></mi></math>', 'javascript: address in xlink:href of <mi>'],
  [`<svg><script href="/assets/files/a.js">${PAGE_SCRIPT}</script></svg>`, 'its address in another place'],
  [`<svg><script xlink:href="//example.org/a.js">${PAGE_SCRIPT}</script></svg>`, 'its address in another place'],
  ['<img src="/a.png" srcSet="/b.png 1x,https://example.org/c.png 2x">', 'foreign load: srcset of <img>'],
  ['<svg><source srcset="https://example.org/c.png"></svg>', 'foreign load: srcset of <source>'],
  ['<link rel=preload as=image href=/a.png imageSrcSet="https://example.org/a.png">', 'attribute imagesrcset'],
  ['<button FormAction=/topics>', 'attribute formaction on <button>'],
  ['<svg><a formAction=/topics></a></svg>', 'attribute formaction on <a>'],
  ['<img src=/a.png AttributionSrc>', 'attribute attributionsrc on <img>'],
  ['<body ONLOAD=alert(1)>', 'handler onload on <body>'],
  ['<p>x</p><html onclick=alert(1)>', 'handler onclick on <html>'],
  ['<svg><g oNbegin=alert(1) /></svg>', 'handler onbegin on <g>'],
  ['<p onunheardof=alert(1)>', 'handler onunheardof on <p>'],
  ['<p title=x onclick=alert(1) ONCLICK="">', 'handler onclick'],
  ['<p STYLE="position:fixed">', 'style attribute on <p>'],
  ['<svg><g style="fill:url(//example.org)"></g></svg>', 'style attribute on <g>'],
  ['<math><mi style="color:red">x</mi></math>', 'style attribute on <mi>'],
  ['<svg><style>a{fill:url(//example.org)}</style></svg>', '<style>'],
  ['<math><style>p{}</style></math>', '<style>'],
  ['<svg><title><iframe src=/x></iframe></title></svg>', '<iframe>'],
  ['<svg><desc><a href="javascript:alert(1)">x</a></desc></svg>', 'javascript: address'],
  [
    '<math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml></math>',
    'handler onerror',
  ],
  ['<math><mtext><base href=//example.org></mtext></math>', '<base>'],
  ['<svg><p><iframe src=/x></iframe></p></svg>', '<iframe>'],
  ['<svg><template><script>alert(1)</script></template></svg>', 'inline script'],
  ['<template><template><a href="javascript:alert(1)"></a></template></template>', 'javascript: address'],
  ['<template shadowrootmode=open><style>p{}</style></template>', '<style>'],
  ['<table><template><form action=//example.org></form></template></table>', 'leads elsewhere'],
  ['<link rel="stylesheet\u00a0" href=/assets/css/a.css>', '<link rel='],
  ['<link rel="\tIcon\nPreload " href=//example.org/x>', 'foreign load: <link rel="icon preload">'],
  ['<iframe.x>', 'element with a name'],
  ['<lin\u212a rel=stylesheet href=/assets/css/a.css>', 'element with a name'],
])('%s is refused', (body, what) => {
  expect(faults(body).join('\n')).toContain(what);
});

test('names that objects of JavaScript have by themselves are attributes like others', () => {
  expect(faults('<p constructor=x __proto__=x tostring=x onclick=x>')).toEqual(['handler onclick on <p>']);
});

test('links and places are read as they stand, in pictures and templates too', () => {
  const {links, anchors} = readPage(
    '<p id=""><a href="/a?b&amp;c" id="x y">x</a><svg><a href=/s id=s></a></svg><template><a href="" id=t></a></template>',
  );
  expect(links).toEqual(['/a?b&c', '/s', '']);
  expect([...anchors]).toEqual(['', 'x y', 's', 't']);
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
