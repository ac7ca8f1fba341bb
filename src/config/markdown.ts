import path from 'node:path';
import type {MarkdownConfig} from '@docusaurus/types';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import {splitFrontMatter} from '../domain/content/frontMatter';
import type {Locale} from '../domain/locales/locales';
import contentGuard from '../remark/contentGuard';
import sanitizeContent from '../remark/sanitizeContent';
import siteDirectives from '../remark/siteDirectives';
import {siteModel} from '../site/readSite';
import {today} from '../site/today';
import {REPOSITORY} from './repository';
import {FOOTNOTE_WORDS} from './words';

/** Docusaurus's own parser lets a front matter run code; ours reads strict YAML and nothing else. */
async function parseFrontMatter({filePath, fileContent}: {filePath: string; fileContent: string}) {
  const {data, body, faults} = splitFrontMatter(fileContent);
  const fault = faults[0];
  if (fault) throw new Error(`${path.basename(filePath)}:${fault.line} front matter: ${fault.message}`);
  return {frontMatter: data, content: body.trim()};
}

/** Markdown as data: CommonMark for `.md`, broken links and pictures stop the build in every language. */
export function markdown(locale: Locale): Partial<MarkdownConfig> {
  return {
    format: 'detect',
    emoji: false,
    parseFrontMatter,
    mdx1Compat: {comments: true, admonitions: false, headingIds: false},
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
    ],
    admonitions: {keywords: ['note', 'tip', 'info', 'warning', 'danger'], extendDefaults: false},
  } as const;
}
