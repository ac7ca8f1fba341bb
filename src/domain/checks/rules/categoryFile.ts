import type {Rule} from '../problem';

/** A `_category_.yml` that cannot be read, or that says more than the label and place of its folder. */
export const categoryFile: Rule = {
  id: 'category-file',
  severity: 'error',
  texts: {
    cs: {
      what: 'Popis složky nelze použít: {key}: {message}.',
      why: 'Jiné klíče než název a pořadí mohou zapsat stránku kamkoli, i mimo web.',
      mend: 'Ponechte jen klíče: {allowed}.',
    },
    en: {
      what: 'The description of the folder cannot be used: {key}: {message}.',
      why: 'Keys other than a label and a place can write a page anywhere, even outside the site.',
      mend: 'Keep only the keys {allowed}.',
    },
    nb: {
      what: 'Beskrivelsen av mappen kan ikke brukes: {key}: {message}.',
      why: 'Andre nøkler enn navn og rekkefølge kan skrive en side hvor som helst, også utenfor nettstedet.',
      mend: 'Behold bare nøklene {allowed}.',
    },
  },
  example: {wrong: 'label: Skupiny\nlink: {type: generated-index, slug: /../x}', right: 'label: Skupiny\nposition: 2'},
};
