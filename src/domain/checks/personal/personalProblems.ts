import type {SiteModel} from '../../model/siteModel';
import {type Problem, type Rule, problem} from '../problem';
import {type Hit, type PersonalKind, type Scan, scanOf} from './scan';
import type {Localised} from '../../locales/locales';

/** What was found, in words; the value itself is never said, because logs and pull requests are public. */
const KINDS: Readonly<Record<PersonalKind, Localised>> = {
  'czech-birth-number': {cs: 'české rodné číslo', en: 'a Czech birth number', nb: 'et tsjekkisk fødselsnummer'},
  'norwegian-identity-number': {
    cs: 'norské osobní číslo',
    en: 'a Norwegian national identity number',
    nb: 'et norsk fødselsnummer eller D-nummer',
  },
  iban: {cs: 'číslo účtu (IBAN)', en: 'an account number (IBAN)', nb: 'et kontonummer (IBAN)'},
  'czech-account': {cs: 'české číslo účtu', en: 'a Czech account number', nb: 'et tsjekkisk kontonummer'},
  'norwegian-account': {cs: 'norské číslo účtu', en: 'a Norwegian account number', nb: 'et norsk kontonummer'},
  phone: {cs: 'telefonní číslo', en: 'a phone number', nb: 'et telefonnummer'},
  'short-code': {cs: 'krátké číslo linky', en: 'a short number of a helpline', nb: 'et kort nødnummer'},
  email: {cs: 'e-mailová adresa', en: 'an e-mail address', nb: 'en e-postadresse'},
  'birth-date': {cs: 'datum narození', en: 'a date of birth', nb: 'en fødselsdato'},
  coordinates: {cs: 'zeměpisné souřadnice', en: 'coordinates', nb: 'koordinater'},
};

const prepared = new WeakMap<SiteModel['texts'], ReadonlyMap<string, Scan>>();

/** The texts of a model, prepared once for all rules. */
function scansOf(texts: SiteModel['texts']): ReadonlyMap<string, Scan> {
  const known = prepared.get(texts);
  if (known) return known;
  const scans = new Map(Object.entries(texts).map(([file, text]) => [file, scanOf(text)]));
  prepared.set(texts, scans);
  return scans;
}

/**
 * Problems for what a detector finds in the texts: one for each line and kind; what is not sure is only a warning.
 * @param allowed whether a line of a file may hold it, as the contact points of `data/` do
 */
export function personalProblems(
  rule: Rule,
  model: Pick<SiteModel, 'texts'>,
  find: (scan: Scan, file: string) => readonly Hit[],
  allowed: (file: string, line: string) => boolean = () => false,
): Problem[] {
  return [...scansOf(model.texts)].flatMap(([file, scan]) => {
    const problems = new Map<string, Problem>();
    for (const {kind, index, sure} of find(scan, file)) {
      const line = scan.lineAt(index);
      const key = `${line} ${kind}`;
      if (allowed(file, lineText(scan.text, index)) || (problems.has(key) && !sure)) continue;
      const {cs, en, nb} = KINDS[kind];
      const found = problem(rule, {file, line}, {kind_cs: cs, kind_en: en, kind_nb: nb});
      problems.set(key, sure ? found : {...found, severity: 'warning'});
    }
    return [...problems.values()];
  });
}

function lineText(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index - 1) + 1, end < 0 ? undefined : end);
}

/** Whether a line is where `data/` keeps the number of a helpline or a contact point of an organisation. */
export function isContactField(file: string, line: string): boolean {
  if (file.startsWith('data/helplines/')) return /^number:/.test(line);
  return file.startsWith('data/organisations/') && /^\s+(?:- )?value:/.test(line);
}
