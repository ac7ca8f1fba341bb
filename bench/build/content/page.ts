import type {Locale} from '../../../src/domain/locales/locales';
import {pick, seeded} from '../../search/random';
import {paragraph, sentence, type Sentence} from './sentences';
import {LABELS, inLanguage, nameOf} from './words';

/** How many different pictures the pages show: `static/img/picture-0.png` and so on. */
export const PICTURES = 8;

export interface PagePlan {
  /** Place in the site, from 0; the first page is the start. */
  readonly number: number;
  /** Path of the file below the folder of the edition, without `.md`. */
  readonly path: string;
}

/** What our front matter must name and stock Docusaurus passes over. */
export interface Known {
  readonly topics: readonly string[];
  readonly source: string;
}

/** The title of a page; no two pages of a language share one. */
export function titleOf({number}: PagePlan, locale: Locale): string {
  return `${inLanguage(LABELS[number % LABELS.length] ?? LABELS[0]!, locale)}: ${nameOf(number * 7 + 3)}`;
}

/** Ids of the sections, in their order; the same on every page. */
const SECTIONS = ['setting', 'steps', 'figures', 'further', 'closing'] as const;

const FORMULAS = [
  String.raw`d = \frac{\bar{x}_2 - \bar{x}_1}{s}`,
  String.raw`s^2 = \frac{1}{n - 1} \sum_{i=1}^{n} (x_i - \bar{x})^2`,
  String.raw`\hat{p} \pm z \sqrt{\frac{\hat{p}(1 - \hat{p})}{n}}`,
];

/**
 * One page in all languages: five sections with paragraphs, a list, a table, links to other pages, a note; a picture on every
 * fourth and formulas on every third page. About 600 to 900 words.
 */
export function pageText(plan: PagePlan, pages: readonly PagePlan[], known: Known): Sentence {
  const random = seeded(plan.number * 7919 + 17);
  const {number} = plan;
  const describes = sentence(random);
  const topics = [...new Set([pick(known.topics, random), pick(known.topics, random)])];
  const parts: Sentence[] = [paragraph(3, random)];
  const heading = (at: number): Sentence => {
    const label = pick(LABELS, random);
    return (locale) => `## ${inLanguage(label, locale)} {#${SECTIONS[at]}}`;
  };
  parts.push(heading(0), paragraph(4, random));
  if (number % 4 === 0) parts.push(picture(number, random));
  parts.push(paragraph(4, random), heading(1), paragraph(3, random), list(random), paragraph(4, random));
  parts.push(heading(2), paragraph(3, random), table(random));
  if (number % 3 === 0) parts.push(...formulas(number, random));
  parts.push(heading(3), paragraph(3, random), links(number, pages, random), note(random), paragraph(3, random));
  parts.push(heading(4), paragraph(4, random), paragraph(3, random));
  return (locale) => {
    const matter = [
      `id: ${plan.path.split('/').at(-1)}`,
      `title: "${titleOf(plan, locale)}"`,
      `description: "${describes(locale).slice(0, 150)}"`,
      ...(number === 0 ? ['slug: /'] : []),
      `topics: [${topics.join(', ')}]`,
      'provenance: proposed',
      `sources: [${known.source}]`,
      `sidebar_position: ${number + 1}`,
    ];
    return `---\n${matter.join('\n')}\n---\n\n${parts.map((part) => part(locale)).join('\n\n')}\n`;
  };
}

function list(random: () => number): Sentence {
  const items = Array.from({length: 5}, () => sentence(random));
  return (locale) => items.map((item) => `- ${item(locale)}`).join('\n');
}

function table(random: () => number): Sentence {
  const heads = [pick(LABELS, random), pick(LABELS, random)];
  const rows = Array.from({length: 5}, () => [sentence(random), Math.floor(random() * 90) + 10] as const);
  return (locale) =>
    [
      `| ${heads.map((head) => inLanguage(head, locale)).join(' | ')} |`,
      '| --- | --- |',
      ...rows.map(([text, value]) => `| ${text(locale)} | ${value} |`),
    ].join('\n');
}

function picture(number: number, random: () => number): Sentence {
  const alternative = sentence(random);
  return (locale) => `![${alternative(locale)}](/img/picture-${(number / 4) % PICTURES}.png)`;
}

function formulas(number: number, random: () => number): Sentence[] {
  const [before, after] = [paragraph(2, random), sentence(random)];
  const formula = FORMULAS[(number / 3) % FORMULAS.length] ?? '';
  return [before, () => `$$\n${formula}\n$$`, (locale) => `${after(locale)} $\\bar{x} = \\frac{1}{n} \\sum x_i$`];
}

/** Links to the next page, to any page and to a section of any page. */
function links(number: number, pages: readonly PagePlan[], random: () => number): Sentence {
  const next = pages[(number + 1) % pages.length]!;
  const [other, another] = [pick(pages, random), pick(pages, random)];
  const link = (to: PagePlan, locale: Locale, anchor = '') => `[${titleOf(to, locale)}](/${to.path}.md${anchor})`;
  const section = `#${pick(SECTIONS, random)}`;
  return (locale) =>
    [link(next, locale), link(other, locale), link(another, locale, section)].map((each) => `- ${each}`).join('\n');
}

function note(random: () => number): Sentence {
  const text = paragraph(2, random);
  const title = pick(LABELS, random);
  return (locale) => `:::note[${inLanguage(title, locale)}]\n\n${text(locale)}\n\n:::`;
}
