import {splitFrontMatter} from '../content/frontMatter';
import type {Page} from '../content/page';
import type {Locale} from '../locales/locales';

const HINTS: Record<Locale, string> = {
  cs: 'Přeložte titulek, popis a nadpisy; pod každý nadpis patří překlad jeho oddílu. Co stojí v závorkách {#…}, neměňte.',
  en: 'Translate the title, the description and the headings; below each heading belongs the translation of its section. Leave what stands in {#…} as it is.',
  nb: 'Oversett tittelen, beskrivelsen og overskriftene; under hver overskrift hører oversettelsen av avsnittet. La det som står i {#…}, stå som det er.',
};

/**
 * The beginning of a translation: the source's front matter (its shared keys must be equal in every language), a hint to the
 * translator as a comment, and the headings with their ids. Lines between them are left to the translator.
 */
export function translationSkeleton(source: Page, text: string, locale: Locale): string {
  const {bodyLine} = splitFrontMatter(text);
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n')
    .split('\n');
  const frontMatter = lines
    .slice(0, bodyLine - 1)
    .join('\n')
    .trimEnd();
  const headings = source.outline.headings.map(({line}) => lines[line - 1] ?? '');
  return `${[frontMatter, `<!-- ${HINTS[locale]} -->`, ...headings].join('\n\n')}\n`;
}
