import {placeOf} from '../../content/places';
import {type Locale, isLocale, localePrefix} from '../../locales/locales';
import {ALL_RULES} from '../allRules';
import {type Problem, type Rule, type RuleText, explain} from '../problem';

/** Language of the messages: one for all, or each problem in the language of its file (`file`). */
export type MessageLanguage = Locale | 'file';

/** How a report is written. */
export interface ReportOptions {
  readonly language: MessageLanguage;
  /** Address of the site without a slash at the end; empty for links that begin at its root. */
  readonly site: string;
}

/** A problem in words, ready to be written down. */
export interface Described extends RuleText {
  readonly found: Problem;
  /** The language of the sentences. */
  readonly locale: Locale;
  /** `docs/index.md:12`. */
  readonly place: string;
  /** Address of the rule's page in the contributor guide. */
  readonly page: string;
}

const BY_ID: ReadonlyMap<string, Rule> = new Map(ALL_RULES.map((rule) => [rule.id, rule]));

/** The rule with an id. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}

/** The language in which the person who wrote a file reads: its own, Czech for sources and records, else English. */
export function languageOfFile(file: string): Locale {
  const translated = /^i18n\/([^/]+)\//.exec(file)?.[1];
  if (translated !== undefined) return isLocale(translated) ? translated : 'en';
  return placeOf(file) || /^(?:docs|blog|guide|versioned_docs|data)\//.test(file) ? 'cs' : 'en';
}

/** Address of a rule's page. */
export function rulePage(id: string, locale: Locale, site: string): string {
  return `${site}${localePrefix(locale)}/contribute/rules/${id}`;
}

/** Puts a problem into words; every word that comes from a contribution is made visible and harmless in a terminal. */
export function describe(found: Problem, {language, site}: ReportOptions): Described {
  const locale = language === 'file' ? languageOfFile(found.file) : language;
  const rule = ruleOf(found.rule);
  const file = visible(found.file);
  const params = Object.fromEntries(Object.entries(found.params).map(([key, value]) => [key, visible(value)]));
  return {
    ...(rule ? explain({...found, params}, rule, locale) : {what: found.rule, why: '', mend: ''}),
    found,
    locale,
    place: found.line === undefined ? file : `${file}:${found.line}`,
    page: rulePage(found.rule, locale, site),
  };
}

/** Control, direction-changing and invisible characters, which could repaint a terminal or hide a part of a line. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * One line of text in which nothing is hidden: what cannot be seen is written as `\u{200b}`. The old mark of GitHub's
 * workflow commands (`##[…]`), which counts anywhere in a line of a log, is broken up.
 */
export function visible(text: string): string {
  return text
    .replace(UNSEEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(/##\[/g, '## [');
}
