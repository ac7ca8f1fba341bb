import {LOCALES} from '../locales/locales';
import {EXIT_TARGETS, leaveScript} from './exitTargets';
import {PAGE_SCRIPT} from './pageScript';

/**
 * The script that Docusaurus' classic theme puts into every page so that colours follow the system before anything
 * is drawn (`theme-classic/lib/inlineScripts.js`). Read in full: it sets attributes of
 * `<html>`, from the colour scheme and from `?docusaurus-data-…` in the address, on which nothing of ours hangs; it
 * stores nothing and asks nobody. A new release that changes a single character stops the build until somebody has
 * read the new text and put it here.
 */
export const THEME_SCRIPT = `
(function() {
  function getSystemColorMode() {
    return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  var initialTheme;
  document.documentElement.setAttribute('data-theme', initialTheme || getSystemColorMode());
  document.documentElement.setAttribute('data-theme-choice', initialTheme || 'system');
})();

(function() {
  try {
    const entries = new URLSearchParams(window.location.search).entries();
    for (var [searchKey, value] of entries) {
      if (searchKey.startsWith('docusaurus-data-')) {
        var key = searchKey.replace('docusaurus-data-',"data-")
        document.documentElement.setAttribute(key, value);
      }
    }
  } catch(e) {}
})();


            `;

/** Every inline script that somebody has read, whole. The policy takes its hashes from here, never from a page. */
export const REVIEWED_SCRIPTS: ReadonlySet<string> = new Set([
  THEME_SCRIPT,
  PAGE_SCRIPT,
  ...LOCALES.map((locale) => leaveScript(EXIT_TARGETS[locale])),
]);
