import {withKeyLines} from '../../content/frontMatterLines';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A page whose `id` is not its file name. */
export const pageId: ModelRule = {
  id: 'page-id',
  severity: 'error',
  texts: {
    cs: {
      what: 'Id „{id}“ se liší od názvu souboru „{name}“.',
      why: 'Adresa, překlady a odkazy z dat se řídí názvem souboru.',
      mend: 'Napište „id: {name}“.',
    },
    en: {
      what: 'The id “{id}” differs from the file name “{name}”.',
      why: 'The address, the translations and links from records follow the file name.',
      mend: 'Write “id: {name}”.',
    },
    nb: {
      what: 'Id-en «{id}» er en annen enn filnavnet «{name}».',
      why: 'Adressen, oversettelsene og lenkene fra data følger filnavnet.',
      mend: 'Skriv «id: {name}».',
    },
  },
  example: {
    wrong: '(docs/groups/closing.md)\n---\nid: ending\n---',
    right: '(docs/groups/closing.md)\n---\nid: closing\n---',
  },
  fix: (text, {params}) => withKeyLines(text, 'id', `id: ${params.name}`),
  check(model) {
    return model.pages.flatMap((page) => {
      if (!('id' in page.frontMatter)) return [];
      const name = page.path.split('/').at(-1) ?? page.path;
      return page.frontMatter.id === name
        ? []
        : [problem(pageId, {file: page.file, line: page.lines.id}, {id: page.frontMatter.id, name})];
    });
  },
};
