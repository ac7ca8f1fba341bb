import {fileOf} from '../content/places';
import type {Locale} from '../locales/locales';
import {nameOf} from './findText';
import {describe, sectionTitle, waits} from './reportTable';
import {NEWS} from './pinPlace';
import {sideBySide} from './sideBySide';
import type {LocaleState, SectionState} from './state';
import type {TextState} from './states';
import {shortDiff} from './wordDiff';

/** What changed in a page or record for one language: each section old and new, and what to do when it is translated. */
export function pageReport(text: TextState, locale: Locale, sourceFile: string | undefined): string[] {
  const state = text.locales[locale];
  const head = [
    `${nameOf(text)} · ${locale}: ${describe({...state, sections: []})}`,
    `  source (${text.source}): ${sourceFile ?? 'missing'}`,
    ...(state.file === undefined || state.state === 'source' ? [] : [`  translation (${locale}): ${state.file}`]),
    ...(state.renamedFrom === undefined ? [] : [`  accepted as ${state.renamedFrom}`]),
    ...(state.because === undefined ? [] : [`  last decision: no change needed, ${state.because}`]),
    ...state.notes.map(({id, kind, from}) => `  ${id} ${kind}${from === undefined ? '' : ` from ${from}`}`),
  ];
  if (!waits(state)) return head;
  return [
    ...head,
    '',
    ...state.sections.flatMap((section) => [...sectionReport(section, state), '']),
    ...advice(text, locale),
  ];
}

function sectionReport(section: SectionState, state: LocaleState): string[] {
  const then = state.accepted === undefined ? 'accepted' : `accepted ${state.accepted}`;
  const before = section.kind === 'untranslated' ? [] : section.before;
  return [
    sectionTitle(section),
    ...sideBySide([then.toUpperCase(), '', ...before], ['NOW', '', ...section.after]).map((line, index) =>
      index === 0 ? line.replace('~', '|') : line,
    ),
    ...(section.diff.length > 0 ? [`  words: ${shortDiff(section.diff)}`] : []),
    ...section.links.map(({from, to}) => `  link: ${from} → ${to}`),
    ...(section.translationChanged
      ? ['  The translation of this section is not the accepted one: it may have caught up.']
      : []),
  ];
}

function advice(text: TextState, locale: Locale): string[] {
  const {state, reason} = text.locales[locale];
  if (state === 'not-translated') return [`Translate it into ${fileOfText(text, locale)}, then --accept it.`];
  if (state === 'source-missing') return [`Add ${fileOfText(text, text.source)}, or delete the translations.`];
  const target = `${nameOf(text)} --to ${locale}`;
  const accept = `When it says what the source says: npm run translations -- --accept ${target}`;
  const noChange = `When it needs no change: npm run translations -- --no-change-needed ${target} --reason "…"`;
  return reason === 'source-changed' ? [accept, noChange] : [accept];
}

function fileOfText({kind, group, path}: TextState, locale: Locale): string {
  if (kind === 'record') return `data/${group}/${path}.yml`;
  return fileOf({edition: group === NEWS ? null : group, locale, path});
}
