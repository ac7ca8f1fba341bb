import {compileSSGTemplate} from '@docusaurus/core/lib/ssg/ssgTemplate';
import {withMeta} from '../domain/safety/policy';
import {withScriptsOnDemand} from '../domain/weight/scriptsOnDemand';
import {PAGE_TEMPLATE} from './pageTemplate';

/** What Docusaurus gives a template, in the shape in which it gives it. */
const DATA = {
  htmlAttributes: 'lang="nb-NO"',
  version: '3',
  noIndex: false,
  metaAttributes: ['<title>x</title>', '<meta name="a" content="b">'],
  headTags: '<link rel="icon" href="/i.svg">',
  stylesheets: ['assets/css/a.css'],
  scripts: ['assets/js/a.js', 'assets/js/b.js'],
  baseUrl: '/nb/',
  bodyAttributes: 'class="b"',
  preBodyTags: '<script>\n 1 </script>',
  appHtml: '<pre>\n  x\n</pre>',
  postBodyTags: '<i></i>',
};

test('a page holds all that Docusaurus gives it, as it is, with nothing between', async () => {
  const page = (await compileSSGTemplate(PAGE_TEMPLATE))(DATA);
  expect(page).toBe(
    '<!doctype html><html lang="nb-NO"><head><meta charset="utf-8"><meta name="generator" content="Docusaurus v3">' +
      '<title>x</title><meta name="a" content="b"><link rel="icon" href="/i.svg">' +
      '<link rel="stylesheet" href="/nb/assets/css/a.css">' +
      '<script src="/nb/assets/js/a.js" defer></script><script src="/nb/assets/js/b.js" defer></script>' +
      '</head><body class="b"><script>\n 1 </script><div id="__docusaurus"><pre>\n  x\n</pre></div><i></i></body></html>',
  );
});

test('policy and scripts on demand find their places in it', async () => {
  const page = (await compileSSGTemplate(PAGE_TEMPLATE))(DATA);
  expect(withScriptsOnDemand(page, '1')).toContain(
    '<script data-scripts="/nb/assets/js/a.js /nb/assets/js/b.js">1</script>',
  );
  expect(withMeta(page, "default-src 'none'")).not.toBeNull();
});
