import fs from 'node:fs';
import path from 'node:path';
import {
  ORIGIN,
  pageHtml,
  temporaryFolder,
  tinyBuild,
  tinyFiles,
  writeFiles,
} from '../../tests/fixtures/publish/tinySite';
import {finishBuild} from './finishBuild';
import {type GateProblem, readBuild} from './gate';

const MACHINE = '/srv/builder/project';

/** What the gate says about the tiny site with some files changed, before it is finished. */
function problemsWith(
  files: Record<string, string>,
  change: (folder: string) => void = () => undefined,
): GateProblem[] {
  const folder = temporaryFolder();
  try {
    writeFiles(folder, {...tinyFiles(), ...files});
    change(folder);
    return [...readBuild(folder, {origin: ORIGIN, machinePaths: [MACHINE]}).problems];
  } finally {
    fs.rmSync(folder, {recursive: true, force: true});
  }
}

test('a build as the site makes it passes, before and after it is finished', async () => {
  expect(problemsWith({})).toEqual([]);
  const folder = await tinyBuild();
  expect(readBuild(folder, {origin: ORIGIN, machinePaths: [MACHINE]}).problems).toEqual([]);
});

test.each<[string, Record<string, string>, string]>([
  ['a page with script', {'docs/x.html': pageHtml('<script>alert(1)</script>')}, 'docs/x.html: inline script'],
  ['a handler', {'docs/x.html': pageHtml('<b onclick=x()>')}, 'docs/x.html: handler onclick on <b>'],
  ['a frame', {'en/x.html': pageHtml('<iframe src=/>')}, 'en/x.html: <iframe>'],
  ['a form', {'x.html': pageHtml('<form action=https://example.org>')}, 'x.html: form that leads elsewhere'],
  ['a foreign picture', {'x.html': pageHtml('<img src=https://example.org/x>')}, 'x.html: foreign load'],
  ['a page of somebody', {'x.html': '<html><head></head><body>x</body></html>'}, 'x.html: page that does not begin'],
  [
    'a policy of its own',
    {'x.html': pageHtml('', {head: '<meta http-equiv=Content-Security-Policy content=x>'})},
    'x.html: <meta',
  ],
  ['another blank step', {'nb/leave.html': pageHtml('')}, 'nb/leave.html: differs from the blank step'],
  ['a page among attachments', {'assets/files/x.html': pageHtml('')}, 'assets/files/x.html: page in a folder'],
  ['a page among pictures', {'nb/img/x.html': pageHtml('')}, 'nb/img/x.html: page in a folder'],
  ['script among attachments', {'en/assets/files/a.js': 'x'}, 'en/assets/files/a.js: script outside'],
  ['styles elsewhere', {'img/a.css': 'x'}, 'img/a.css: stylesheet outside'],
  [
    'script in a picture',
    {'img/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>'},
    'img/a.svg: script in XML',
  ],
  ['a handler in a picture', {'img/a.svg': '<svg onload="x"/>'}, 'img/a.svg: handler onload'],
  ['styles that load', {'img/a.svg': '<svg><style>a{fill:url(https://x)}</style></svg>'}, 'img/a.svg: <style>'],
  ['definitions', {'img/a.svg': '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'}, 'img/a.svg: definitions in XML'],
  [
    'a feed with a stylesheet',
    {'blog/rss.xml': '<?xml-stylesheet href="x.xsl"?><rss/>'},
    'blog/rss.xml: stylesheet for XML',
  ],
  ['a feed with script', {'blog/atom.xml': '<feed><x:script xmlns:x="a"/></feed>'}, 'blog/atom.xml: script in XML'],
  ['an odd type', {'a.php': '<?php'}, 'a.php: file type .php'],
  ['a source map', {'assets/js/a.js.map': '{}'}, 'assets/js/a.js.map: file type .map'],
  ['a hidden file', {'.htaccess': 'x'}, '.htaccess: name with unexpected characters'],
  ['a folder of Git', {'.git/config': 'x'}, '.git/config: name with'],
  ['a path of this machine', {'assets/js/a.js': `"${MACHINE}/x.json"`}, 'assets/js/a.js: a path of the machine'],
  ['a path of a machine', {'data.json': '{"a":"/home/somebody/site/x.md"}'}, 'data.json: a path of somebody’s machine'],
  ['a file address', {'assets/js/a.js': '"file:///C:/x"'}, 'assets/js/a.js: a path of somebody’s machine'],
])('%s is named with its file', (_, files, problem) => {
  const lines = problemsWith(files).map(({file, what}) => `${file}: ${what}`);
  expect(lines.join('\n')).toContain(problem);
});

test('addresses that look like paths of a machine are none', () => {
  expect(problemsWith({'help.html': pageHtml('<a href="https://example.org/home/somebody/x">x</a>')})).toEqual([]);
});

test('links are named and not followed', () => {
  const problems = problemsWith({}, (folder) => {
    fs.symlinkSync('/etc/passwd', path.join(folder, 'data.txt'));
    fs.symlinkSync('/', path.join(folder, 'all'));
  });
  expect(problems.filter(({what}) => what === 'symbolic link').map(({file}) => file)).toEqual(['all', 'data.txt']);
});

test('an SVG picture may not lead to script under a prefix of its own', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">';
  const problems = problemsWith({'img/a.svg': `${svg}<a x:href="javascript:alert(1)"/></svg>`});
  expect(problems.map(({what}) => what)).toEqual(['javascript: address in x:href of <a>']);
});

test('a page in capitals gets the policy like any other', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {...tinyFiles(), 'en/x.HTML': pageHtml('')});
  await finishBuild(folder, {origin: ORIGIN});
  expect(fs.readFileSync(path.join(folder, 'en/x.HTML'), 'utf8')).toContain('Content-Security-Policy');
  expect(readBuild(folder, {origin: ORIGIN}).problems).toEqual([]);
});

test('a fault stops finishing before anything is written', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {...tinyFiles(), 'en/x.html': pageHtml('<p style="color:red">')});
  await expect(finishBuild(folder, {origin: ORIGIN})).rejects.toThrow('en/x.html: style attribute on <p>');
  expect(fs.existsSync(path.join(folder, 'csp.txt'))).toBe(false);
  expect(fs.existsSync(path.join(folder, '_headers'))).toBe(false);
  for (const [file, text] of Object.entries(tinyFiles()))
    expect(fs.readFileSync(path.join(folder, file), 'utf8')).toBe(text);
});

describe('a finished build', () => {
  const replace = (file: string, from: string | RegExp, to: string) => (folder: string) => {
    const absolute = path.join(folder, file);
    fs.writeFileSync(absolute, fs.readFileSync(absolute, 'utf8').replace(from, to));
  };
  const remove = (file: string) => (folder: string) => fs.rmSync(path.join(folder, file));

  test.each<[string, (folder: string) => void, string]>([
    ['a looser policy', replace('csp.txt', "base-uri 'none'", "base-uri 'self'"), 'csp.txt: is not the policy'],
    ['a page without it', replace('help.html', /<meta http-equiv[^>]*>/, ''), 'help.html: page without the policy'],
    ['a looser page', replace('help.html', "base-uri 'none'", 'base-uri *'), 'help.html: page without the policy'],
    ['changed headers', replace('_headers', 'DENY', 'SAMEORIGIN'), '_headers: was changed'],
    ['lost headers', remove('nginx-headers.conf'), 'nginx-headers.conf: is missing'],
    [
      'another compressed file',
      (folder) => fs.writeFileSync(path.join(folder, 'help.html.gz'), 'x'),
      'help.html.gz: compressed',
    ],
    ['a lonely compressed file', remove('assets/js/main.1.js'), 'assets/js/main.1.js.br: compressed file without'],
    ['new script', replace('nb/index.html', '<h1>', '<script>x</script><h1>'), 'nb/index.html: inline script'],
  ])('%s is noticed', async (_, change, problem) => {
    const folder = await tinyBuild();
    change(folder);
    const {problems} = readBuild(folder, {origin: ORIGIN});
    expect(problems.map(({file, what}) => `${file}: ${what}`).join('\n')).toContain(problem);
  });
});
