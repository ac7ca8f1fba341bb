import {DIRECTIVES} from '../../content/directives';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A directive that is not on the allow-list, or is written in another form than its own. */
export const directiveUnknown: ModelRule = {
  id: 'directive-unknown',
  severity: 'error',
  texts: {
    cs: {
      what: 'Značka „{name}“ neexistuje.',
      why: 'Na stránce by z ní nezbylo nic, nebo jen holý zápis.',
      mend: 'Použijte některou z povolených: {examples}.',
    },
    en: {
      what: 'The directive “{name}” does not exist.',
      why: 'Nothing of it, or only its bare code, would be left on the page.',
      mend: 'Use one of those allowed: {examples}.',
    },
    nb: {
      what: 'Direktivet «{name}» finnes ikke.',
      why: 'Ingenting av det, eller bare koden, ville stå igjen på siden.',
      mend: 'Bruk et av de tillatte: {examples}.',
    },
  },
  check(model) {
    const examples = Object.values(DIRECTIVES).map((spec) => spec.example);
    return model.pages.flatMap((page) =>
      page.outline.directives
        .filter(({name, form}) => !Object.hasOwn(DIRECTIVES, name) || DIRECTIVES[name]?.form !== form)
        .map(({name, line}) =>
          problem(directiveUnknown, {file: page.file, line}, {name, examples: [...new Set(examples)].join(' · ')}),
        ),
    );
  },
};
