import type {Locale, Localised} from '../../locales/locales';
import {problem} from '../problem';
import type {ModelRule} from '../rule';
import {pageProse} from '../text/pageProse';

const list = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Labels that say nothing outside their sentence. */
const EMPTY_LABELS: Localised<ReadonlySet<string>> = {
  cs: list(
    'zde|tady|sem|více|více zde|více informací|klikněte zde|klikněte sem|klikni zde|číst dál|číst dále|čtěte dál|čtěte zde|odkaz|tento odkaz|na tomto odkazu',
  ),
  en: list('here|click here|click|more|more here|more information|read more|read more here|learn more|link|this link'),
  nb: list('her|klikk her|trykk her|klikk|mer|mer her|mer informasjon|les mer|les mer her|lenke|lenken|denne lenken'),
};

/** "Click here" is known in every language. */
const ANYWHERE = list('here|click here');

function saysNothing(label: string, locale: Locale): boolean {
  const words = label
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/^[\s.…:»›→>–-]+|[\s.…:»›→>–-]+$/g, '');
  return (
    words === '' || EMPTY_LABELS[locale].has(words) || ANYWHERE.has(words) || /^(?:https?:\/\/|www\.)\S+$/.test(words)
  );
}

/** A link whose label does not say where it leads. */
export const linkLabel: ModelRule = {
  id: 'link-label',
  severity: 'warning',
  texts: {
    cs: {
      what: 'Text odkazu „{label}“ neříká, kam odkaz vede.',
      why: 'Čtečky vypisují odkazy bez okolní věty a adresu čtou po písmenech; z papíru se na „zde“ kliknout nedá.',
      mend: 'Napište do hranatých závorek, co se na cílové stránce najde: [seznam krizových linek](/help).',
    },
    en: {
      what: 'The link’s label “{label}” does not say where it leads.',
      why: 'Screen readers list links without their sentences and spell out addresses; on paper nobody can click “here”.',
      mend: 'Write between the square brackets what is to be found there: [list of helplines](/help).',
    },
    nb: {
      what: 'Lenketeksten «{label}» sier ikke hvor lenken fører.',
      why: 'Skjermlesere lister opp lenker uten setningen rundt og staver adresser; på papir kan ingen klikke på «her».',
      mend: 'Skriv mellom hakeparentesene hva som finnes der: [liste over hjelpetelefoner](/help).',
    },
  },
  example: {wrong: 'The helplines are [here](/help).', right: 'See the [list of helplines](/help).'},
  check(model) {
    return model.pages.flatMap((page) =>
      pageProse(model, page)
        .links.filter(({text}) => saysNothing(text, page.locale))
        .map(({text, line}) => problem(linkLabel, {file: page.file, line}, {label: text.trim().slice(0, 60)})),
    );
  },
};
