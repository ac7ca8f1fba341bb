import type {MarkdownConfig} from '@docusaurus/types';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import {
  blogFrontMatterSchema,
  docsFrontMatterSchema,
  guideFrontMatterSchema,
  splitFrontMatter,
} from '../domain/content/frontMatter';
import {involvedPart} from '../domain/content/involved';
import type {Locale} from '../domain/locales/locales';
import alignedCells from '../remark/alignedCells';
import contentGuard from '../remark/contentGuard';
import printLinks from '../remark/printLinks';
import reachableFormulas from '../remark/reachableFormulas';
import sanitizeContent from '../remark/sanitizeContent';
import siteDirectives from '../remark/siteDirectives';
import {putAside, whyAside} from '../remark/unreadTexts';
import {downloadsOfPage} from '../site/downloads';
import {siteModel} from '../site/readSite';
import {today} from '../site/today';
import {REPOSITORY} from './repository';
import {FOOTNOTE_WORDS} from './words';

/** Every key that some page of ours may have; `mdx`, say, would turn a text into code again. */
const KEYS: ReadonlySet<string> = new Set(
  [docsFrontMatterSchema, guideFrontMatterSchema, blogFrontMatterSchema].flatMap(({shape}) => Object.keys(shape)),
);

/**
 * Docusaurus's own parser lets a front matter run code; ours reads strict YAML and known keys. Texts come through here
 * before they are parsed, so this is also where one is stopped that would take a parser too long.
 */
async function parseFrontMatter({filePath, fileContent}: {filePath: string; fileContent: string}) {
  const involved = involvedPart(fileContent);
  const {data, body, faults, lineOf} = splitFrontMatter(fileContent);
  const unknown = Object.keys(data).find((key) => !KEYS.has(key));
  const fault =
    faults[0] ?? (unknown === undefined ? undefined : {line: lineOf([unknown]), message: `no key "${unknown}" exists`});
  const reason = involved
    ? `${involved.line} ${involved.reason.en}`
    : fault
      ? `${fault.line} front matter: ${fault.message}`
      : null;
  putAside(filePath, reason);
  if (reason !== null) return {frontMatter: {}, content: ''};
  // With the page's own facts, which are read anew in every build: the bundler keeps the page itself while its text is the same.
  const downloads = downloadsOfPage(filePath, process.env.DOWNLOADS_FILE);
  return {frontMatter: {...data, ...(downloads && {downloads})}, content: body.trim()};
}

/** Markdown as data: CommonMark for `.md`, broken links and pictures stop the build in every language. */
export function markdown(locale: Locale): Partial<MarkdownConfig> {
  return {
    format: 'detect',
    emoji: false,
    parseFrontMatter,
    // What was put aside is not parsed at all; the guard says why.
    preprocessor: ({filePath, fileContent}) => (whyAside(filePath) === undefined ? fileContent : ''),
    mdx1Compat: {comments: false, admonitions: false, headingIds: false},
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    remarkRehypeOptions: FOOTNOTE_WORDS[locale],
  };
}

/** Plugins of every text, in their order: guard, directives, then (after HTML is parsed) sanitiser, formulas. */
export function contentPlugins(siteDir: string, locale: Locale) {
  return {
    beforeDefaultRemarkPlugins: [
      // Functions of their own, not options: Docusaurus writes options into the page's script, siteDir with them.
      [() => contentGuard({siteDir}), {}],
      [
        () => siteDirectives({siteDir, model: () => siteModel(siteDir), locale, day: today(), repository: REPOSITORY}),
        {},
      ],
    ],
    remarkPlugins: [remarkMath],
    beforeDefaultRehypePlugins: [sanitizeContent],
    // MathML needs no stylesheet, no font and no script; every browser of package.json's list draws it.
    rehypePlugins: [
      [
        rehypeKatex,
        {output: 'mathml', trust: false, strict: 'ignore', maxExpand: 100, maxSize: 10, throwOnError: true},
      ],
      [reachableFormulas, {}],
      [printLinks, {}],
      [alignedCells, {}],
    ],
    admonitions: {keywords: ['note', 'tip', 'info', 'warning', 'danger'], extendDefaults: false},
  } as const;
}
