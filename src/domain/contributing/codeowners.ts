import {DEFAULT_LOCALE, LOCALES, type Locale, type Localised} from '../locales/locales';

/** The language part of `.github/CODEOWNERS` stands between these lines. */
export const BEGIN = '# BEGIN languages (generated from data/locales.yml by "npm run codeowners"; do not edit)';
export const END = '# END languages';

/** What the teams of a language look after. */
function patternsOf(locale: Locale): string[] {
  const texts = locale === DEFAULT_LOCALE ? ['/docs/', '/blog/', '/versioned_docs/', '/versioned_sidebars/'] : [];
  return [...texts, `/i18n/${locale}/`, `/data/translations/**/*.${locale}.json`];
}

/**
 * Lines of the language part. Records hold all languages side by side, so every language team may approve them.
 * @param central team for languages that have none of their own
 */
export function ownerLines(teams: Localised<readonly string[]>, central?: string): string[] {
  const owners = (locale: Locale) => (teams[locale].length > 0 ? teams[locale] : central ? [central] : []);
  const everybody = [...new Set(LOCALES.flatMap(owners))];
  return [
    ...(everybody.length > 0 ? [`/data/ ${named(everybody)}`] : []),
    ...LOCALES.flatMap((locale) => {
      const some = owners(locale);
      if (some.length === 0) return [`# ${locale}: no team yet; name it in data/locales.yml`];
      return patternsOf(locale).map((pattern) => `${pattern} ${named(some)}`);
    }),
  ];
}

function named(teams: readonly string[]): string {
  return teams.map((team) => `@${team}`).join(' ');
}

/** The file with its language part replaced; null when the two lines around that part are not there, once each, in order. */
export function withOwners(text: string, lines: readonly string[]): string | null {
  const all = text.split('\n');
  const [begin, end] = [all.indexOf(BEGIN), all.indexOf(END)];
  if (begin === -1 || end < begin || all.lastIndexOf(BEGIN) !== begin || all.lastIndexOf(END) !== end) return null;
  return [...all.slice(0, begin + 1), ...lines, ...all.slice(end)].join('\n');
}

/** The lines that differ, `-` as it is and `+` as it should be; empty when nothing does. */
export function difference(before: string, after: string): string[] {
  if (before === after) return [];
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return [
    ...a.slice(start, a.length - tail).map((line) => `- ${line}`),
    ...b.slice(start, b.length - tail).map((line) => `+ ${line}`),
  ];
}
