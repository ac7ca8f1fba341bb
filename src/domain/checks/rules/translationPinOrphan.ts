import {pinOwners} from '../../translation/pinOwners';
import {pinPlaceOf} from '../../translation/pinPlace';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** The record of an accepted translation whose page was renamed or is gone. */
export const translationPinOrphan: ModelRule = {
  id: 'translation-pin-orphan',
  severity: 'warning',
  texts: {
    cs: {
      what: 'Záznam o překladu {page} ({locale}) nepatří k žádnému překladu. Nové jméno, pokud byla stránka přejmenována: {now}.',
      why: 'Přejmenované stránce záznam zatím platí dál. Po smazané stránce by platil i pro překlad, který někdo založí znovu.',
      mend: 'Spusťte: npm run translations -- --tidy. Záznam se přesune ke své stránce, nebo zmizí.',
    },
    en: {
      what: 'The record of the translation of {page} ({locale}) belongs to no translation. New name, if the page was renamed: {now}.',
      why: 'A renamed page still keeps its record. After a deleted one it would vouch for a translation that somebody makes anew.',
      mend: 'Run: npm run translations -- --tidy. The record moves to its page, or goes.',
    },
    nb: {
      what: 'Oppføringen om oversettelsen av {page} ({locale}) hører ikke til noen oversettelse. Nytt navn, hvis siden har fått et: {now}.',
      why: 'En side med nytt navn beholder oppføringen. Etter en slettet side ville den gå god for en oversettelse som noen lager på nytt.',
      mend: 'Kjør: npm run translations -- --tidy. Oppføringen flyttes til siden sin, eller forsvinner.',
    },
  },
  check(model) {
    const {adopted, orphans} = pinOwners(model, model.pins);
    const renamed = [...adopted].map(([file, orphan]) => ({...orphan, now: pinPlaceOf(file)?.stem ?? '–'}));
    return [...renamed, ...orphans.map((orphan) => ({...orphan, now: '–'}))].map(({file, stem, locale, now}) =>
      problem(translationPinOrphan, {file}, {page: stem, locale, now}),
    );
  },
};
