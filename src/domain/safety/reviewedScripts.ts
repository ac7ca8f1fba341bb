import {LOCALES} from '../locales/locales';
import {EXIT_TARGETS, leaveScript} from './exitTargets';
import {PAGE_SCRIPT} from './pageScript';

/**
 * The script that Docusaurus' classic theme puts into every page so that colours follow the system before anything
 * is drawn (`theme-classic/lib/inlineScripts.js`, made smaller by the build). Read in full: it sets attributes of
 * `<html>`, from the colour scheme and from `?docusaurus-data-…` in the address, on which nothing of ours hangs; it
 * stores nothing and asks nobody. A new release that changes a single character stops the build until somebody has
 * read the new text and put it here.
 */
export const THEME_SCRIPT =
  '!function(){var t;document.documentElement.setAttribute("data-theme",t||(window.matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")),document.documentElement.setAttribute("data-theme-choice",t||"system")}(),function(){try{for(var[t,e]of new URLSearchParams(window.location.search).entries())if(t.startsWith("docusaurus-data-")){var a=t.replace("docusaurus-data-","data-");document.documentElement.setAttribute(a,e)}}catch(t){}}()';

/** Every inline script that somebody has read, whole. The policy takes its hashes from here, never from a page. */
export const REVIEWED_SCRIPTS: ReadonlySet<string> = new Set([
  THEME_SCRIPT,
  PAGE_SCRIPT,
  ...LOCALES.map((locale) => leaveScript(EXIT_TARGETS[locale])),
]);
