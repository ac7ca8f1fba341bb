import {GUIDE_EDITION, NEXT_EDITION} from '../content/page';
import {LOCALES, type Locale, isLocale} from '../locales/locales';
import type {SiteModel} from '../model/siteModel';
import {type Decided, type PinWrite, acceptNew, decide, tidy} from './decide';
import {type Found, findText} from './findText';
import type {Pins} from './pin';
import {pinOwners} from './pinOwners';
import {NEWS} from './pinPlace';
import {pageReport} from './reportPage';
import {orphanList, pageTable, recordTable, totalLine, waitingList, waits} from './reportTable';
import {type TextState, recordStates, translationStates} from './states';
import {translatablePages, translatableRecords} from './translatable';

/** What `npm run translations` was asked, as typed. */
export interface Asked {
  readonly page?: string;
  readonly accept?: string;
  readonly 'no-change-needed'?: string;
  readonly reason?: string;
  readonly to?: string;
  readonly edition?: string;
  readonly records?: boolean;
  readonly all?: boolean;
  readonly tidy?: boolean;
}

export interface Answer {
  readonly lines: readonly string[];
  readonly json: unknown;
  readonly writes: readonly PinWrite[];
  /** 0: nothing to do; 1: something is not current, or was refused; 2: the question cannot be understood. */
  readonly status: 0 | 1 | 2;
}

interface Site {
  readonly model: SiteModel;
  readonly pins: Pins;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Answers one run of the command; writes nothing itself. */
export function translationsCommand(asked: Asked, site: Site): Answer {
  const {to} = asked;
  if (to !== undefined && !isLocale(to)) return mistake(`"${to}" is not a language: one of ${LOCALES.join(', ')}`);
  const questions = [
    asked.page,
    asked.accept,
    asked['no-change-needed'],
    asked.all || undefined,
    asked.tidy || undefined,
  ];
  if (questions.filter((question) => question !== undefined).length > 1)
    return mistake('Give one of --page, --accept, --no-change-needed, --all and --tidy');
  const guide = site.model.pages.some(({edition}) => edition === GUIDE_EDITION) ? [GUIDE_EDITION] : [];
  const editions = [NEXT_EDITION, NEWS, ...guide, ...site.model.editions.map(({id}) => id)];
  if (asked.edition !== undefined && !editions.includes(asked.edition))
    return mistake(`There is no edition "${asked.edition}": one of ${editions.join(', ')}`);
  if (asked.reason !== undefined && asked['no-change-needed'] === undefined)
    return mistake('--reason belongs to --no-change-needed');
  if (asked.page !== undefined) return page(asked, asked.page, to, site);
  if (asked.accept !== undefined || asked['no-change-needed'] !== undefined) return decision(asked, to, site);
  if (asked.all) return all(asked, to, site);
  return asked.tidy ? tidied(site) : overview(asked, site);
}

function overview(asked: Asked, {model, pins}: Site): Answer {
  const isMeant = ({group}: TextState) => asked.edition === undefined || group === asked.edition;
  const pages = asked.records ? [] : translationStates(model, pins).filter(isMeant);
  const records = asked.edition !== undefined && !asked.records ? [] : recordStates(model, pins);
  const {orphans} = pinOwners(model, pins);
  const all = [...pages, ...records];
  const waiting = all.some(({locales}) => LOCALES.some((locale) => waits(locales[locale])));
  return {
    lines: [
      ...pageTable(pages),
      ...(records.length > 0 ? recordTable(records) : []),
      ...waitingList(all),
      ...orphanList(orphans),
      ...(pages.length > 0 ? [totalLine(pages, 'page')] : []),
      ...(records.length > 0 ? [totalLine(records, 'record')] : []),
      ...(waiting ? ['What changed in a page: npm run translations -- --page NAME --to LANGUAGE'] : []),
    ],
    json: {pages, records, orphans},
    writes: [],
    status: waiting ? 1 : 0,
  };
}

function page(asked: Asked, name: string, to: Locale | undefined, site: Site): Answer {
  const found = find(asked, name, site);
  if ('status' in found) return found;
  const {stem, source, versions, kind} = found.text;
  const states = kind === 'page' ? translationStates(site.model, site.pins) : recordStates(site.model, site.pins);
  const state = states.find((candidate) => candidate.stem === stem);
  if (!state) return mistake(`"${name}" cannot be read`);
  const locales = languages(found, to);
  return {
    lines: locales.flatMap((locale, index) => [
      ...(index > 0 ? ['', ''] : []),
      ...pageReport(state, locale, versions[source]?.file),
    ]),
    json: {...state, locales: Object.fromEntries(locales.map((locale) => [locale, state.locales[locale]]))},
    writes: [],
    status: locales.some((locale) => waits(state.locales[locale])) ? 1 : 0,
  };
}

function decision(asked: Asked, to: Locale | undefined, site: Site): Answer {
  const noChange = asked['no-change-needed'];
  const reason = asked.reason?.trim();
  if (noChange !== undefined && !reason)
    return mistake('Say why no translation is needed: --reason "only a spelling was mended"');
  const found = find(asked, noChange ?? asked.accept ?? '', site);
  if ('status' in found) return found;
  const owners = pinOwners(site.model, site.pins);
  const made = noChange === undefined ? ('translated' as const) : ('no-change-needed' as const);
  const meant = languages(found, to);
  const there = meant.filter((locale) => found.text.versions[locale]);
  // Asked without a language, a page is accepted in those that it has.
  const decided = (there.length > 0 && meant.length > 1 ? there : meant).map((locale) =>
    decide(found.text, locale, {decision: made, reason, day: site.today}, site.pins, owners),
  );
  return answer(decided);
}

function all(asked: Asked, to: Locale | undefined, {model, pins, today}: Site): Answer {
  return answer(
    acceptNew(model, pins, today, ({kind, group}, locale) => {
      if (to !== undefined && locale !== to) return false;
      if (asked.records) return kind === 'record';
      return asked.edition === undefined || group === asked.edition;
    }),
  );
}

function tidied({model, pins}: Site): Answer {
  const writes = tidy(model, pins);
  const lines = writes.map(({file, text}) => `${text === null ? 'removed' : 'written'} ${file}`);
  return {
    lines: lines.length > 0 ? lines : ['Nothing to tidy'],
    json: writes.map(({file, text}) => ({file, removed: text === null})),
    writes,
    status: 0,
  };
}

function answer(decided: readonly Decided[]): Answer {
  const lines = decided.map(({name, locale, outcome, message}) => `${name} ${locale}: ${outcome}, ${message}`);
  const made = decided.filter(({outcome}) => outcome === 'accepted').length;
  return {
    lines: [...lines, `${made} accepted`],
    json: decided.map(({name, locale, outcome, message}) => ({name, locale, outcome, message})),
    writes: decided.flatMap(({writes}) => writes),
    status: decided.some(({outcome}) => outcome === 'refused') ? 1 : 0,
  };
}

/** The languages that are meant: the one named, the one whose file was named, or all translations that there can be. */
function languages({text, locale}: Found, to: Locale | undefined): Locale[] {
  const named = to ?? (locale === text.source ? undefined : locale);
  return named ? [named] : LOCALES.filter((candidate) => candidate !== text.source);
}

function find(asked: Asked, name: string, {model}: Site): Found | Answer {
  const texts = [...translatablePages(model), ...translatableRecords(model)];
  const edition = asked.edition ?? NEXT_EDITION;
  const found = findText(texts, {name, edition, records: asked.records ?? false});
  if ('text' in found) return found;
  const near = found.nearest.length > 0 ? ` Did you mean ${found.nearest.join(', ')}?` : '';
  const where = asked.records ? 'among the records' : `in the edition ${edition} or among the records`;
  return mistake(`There is no "${name}" ${where}.${near}`);
}

function mistake(message: string): Answer {
  return {lines: [message], json: {error: message}, writes: [], status: 2};
}
