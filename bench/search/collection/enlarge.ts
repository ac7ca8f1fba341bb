import type {SearchDocument} from '../../../src/domain/search/document';
import {pick, seeded} from '../random';

/**
 * A site of as many pages as wanted, made of the sections of a real collection: titles of two real ones, two to eight
 * sections of any pages. Dictionary and texts grow as on a real site of one subject: ever slower.
 */
export function enlarge(documents: readonly SearchDocument[], pages: number, seed = 11): SearchDocument[] {
  const random = seeded(seed);
  const titles = [...new Set(documents.map(({title}) => title))];
  const sections = documents.filter(({text}) => text !== '');
  return Array.from({length: pages}, (_, number) => {
    const page = `/large/${Math.floor(number / 25)}/p${number}`;
    const title = `${pick(titles, random)} – ${pick(titles, random)}`;
    return Array.from({length: 2 + Math.floor(random() * 7)}, (__, section) => {
      const url = section === 0 ? page : `${page}#s${section}`;
      const {heading, text} = pick(sections, random);
      const from = pick(documents, random);
      return {...from, id: url, page, url, title, heading: section === 0 ? '' : heading, text};
    });
  }).flat();
}

/** The first pages of a collection, evenly taken from it. */
export function fewer(documents: readonly SearchDocument[], most: number): SearchDocument[] {
  const all = [...new Set(documents.map(({page}) => page))];
  const kept = new Set(all.filter((_, at) => (at * most) % all.length < most));
  return documents.filter(({page}) => kept.has(page));
}
