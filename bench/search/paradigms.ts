import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Locale} from '../../src/domain/locales/locales';

/** Forms of words by any of their forms, from a spelling dictionary: independent of our own stemmers. */
export type Paradigms = {forms(word: string): readonly string[]; known(word: string): boolean};

const PACKAGES: Record<Locale, string> = {cs: 'dictionary-cs', en: 'dictionary-en-gb', nb: 'dictionary-nb'};

/** Flags of the dictionaries that mean inflection; the others derive new words. '' takes all of them. */
const INFLECTION: Record<Locale, string> = {cs: '', en: 'SGD', nb: 'ABCEGHIMRWX'};

type Rule = {strip: string; add: string; fits: RegExp};

function readRules(affixes: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const line of affixes.split('\n')) {
    const [type, flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/);
    if (type === 'SFX' && condition !== undefined) {
      const rule = {
        strip: strip === '0' ? '' : strip,
        add: (add.split('/')[0] ?? '').replace(/^0$/, ''),
        fits: new RegExp(`${condition === '.' ? '' : condition}$`),
      };
      rules.set(flag, [...(rules.get(flag) ?? []), rule]);
    }
  }
  return rules;
}

/** Reads the Hunspell dictionary of a language, installed in the bench's own node_modules; null when it is not there. */
export function readParadigms(locale: Locale, wanted: ReadonlySet<string>): Paradigms | null {
  const folder = path.join(import.meta.dirname, 'node_modules', PACKAGES[locale]);
  if (!existsSync(folder)) {
    return null;
  }
  const rules = readRules(readFileSync(path.join(folder, 'index.aff'), 'utf8'));
  const forms = new Map<string, Set<string>>();
  const known = new Set<string>();
  for (const line of readFileSync(path.join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/');
    known.add(word.toLowerCase());
    const all = [word];
    for (const flag of flags) {
      if (INFLECTION[locale] === '' || INFLECTION[locale].includes(flag)) {
        for (const rule of rules.get(flag) ?? []) {
          if (word.endsWith(rule.strip) && rule.fits.test(word)) {
            all.push(word.slice(0, word.length - rule.strip.length) + rule.add);
          }
        }
      }
    }
    for (const form of all.filter((each) => wanted.has(each))) {
      const set = forms.get(form) ?? new Set();
      forms.set(form, set);
      all.forEach((other) => set.add(other));
    }
  }
  return {forms: (word) => [...(forms.get(word) ?? [])], known: (word) => known.has(word)};
}
