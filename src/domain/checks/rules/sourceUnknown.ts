import {referenceExists} from '../../model/lookup';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A page that names or cites a source which is not recorded. */
export const sourceUnknown: ModelRule = {
  id: 'source-unknown',
  severity: 'error',
  texts: {
    cs: {
      what: 'Zdroj „{source}“ není v data/references.yml.',
      why: 'Tvrzení by zůstalo bez dohledatelného zdroje.',
      mend: 'Opravte klíč, nebo zdroj do data/references.yml doplňte.',
    },
    en: {
      what: 'The source “{source}” is not in data/references.yml.',
      why: 'The claim would stand without a source that can be looked up.',
      mend: 'Correct the key or add the source to data/references.yml.',
    },
    nb: {
      what: 'Kilden «{source}» står ikke i data/references.yml.',
      why: 'Påstanden ville stå uten en kilde som kan slås opp.',
      mend: 'Rett nøkkelen, eller legg kilden til i data/references.yml.',
    },
  },
  check(model) {
    return model.pages.flatMap((page) =>
      page.frontMatter.sources
        .filter((source) => !referenceExists(model, source))
        .map((source) => problem(sourceUnknown, {file: page.file, line: page.lines.sources}, {source})),
    );
  },
};
