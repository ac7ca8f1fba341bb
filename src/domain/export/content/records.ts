import {type Country, COUNTRIES} from '../../directory/countries';
import {helplinesOf, organisationCard} from '../../views/directory';
import {findingsOf} from '../../views/visits';
import type {Block, Inline} from '../model';
import {helplineBox} from '../records/helpline';
import {organisationBox} from '../records/organisation';
import type {Reading} from './reading';

/** How many numbers stand inside a text, as on the page; all of them are on the help page. */
const IN_TEXT = 4;

const text = (value: string): Inline => ({kind: 'text', text: value});

/** What a directive on a line of its own brings in from the records; nothing for one that points to nothing. */
export function readRecord(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  reading: Reading,
): Block[] {
  const {model, locale, words, day, helpAddress} = reading;
  switch (name) {
    case 'helplines': {
      const country = COUNTRIES.find((each) => each === attributes.country);
      return country ? helplines(country, reading) : [];
    }
    case 'organisation': {
      const id = attributes.id ?? '';
      const organisation = Object.hasOwn(model.organisations, id) ? model.organisations[id] : undefined;
      const target = reading.targetOf(`/partners/${id}`);
      return organisation ? [organisationBox(organisationCard(organisation, locale), words, target)] : [];
    }
    case 'findings': {
      const filter = {
        ...(attributes.place ? {place: attributes.place} : {}),
        ...(attributes.visit ? {visit: attributes.visit} : {}),
      };
      const items = findingsOf(model, filter, locale).map(({title, statement}) => ({
        ticked: null,
        blocks: [
          {kind: 'paragraph' as const, children: [{kind: 'strong' as const, children: [text(title)]}]},
          {kind: 'paragraph' as const, children: [text(statement)]},
        ],
      }));
      return items.length > 0 ? [{kind: 'list', start: null, items}] : [];
    }
    case 'calculator':
      return [{kind: 'small', children: [text(`${words.calculator} `), outside(reading.pageAddress)]}];
    default:
      return [];
  }

  function helplines(country: Country, {model: site}: Reading): Block[] {
    const shown = helplinesOf(site, country, locale, day).slice(0, IN_TEXT);
    const boxes = shown.map((line) => helplineBox(line, words, locale, helpAddress));
    return [...boxes, {kind: 'paragraph', children: [text(`${words.allHelplines}: `), outside(helpAddress)]}];
  }
}

/** An address that is read as it stands, because paper cannot be clicked. */
export function outside(url: string): Inline {
  return {kind: 'link', target: {kind: 'outside', url}, children: [text(url.replace(/^https?:\/\//, ''))]};
}
