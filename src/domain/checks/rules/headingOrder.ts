import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A heading of the first level in the text, or one that skips a level. */
export const headingOrder: ModelRule = {
  id: 'heading-order',
  severity: 'warning',
  texts: {
    cs: {
      what: 'Nadpis „{heading}“ má {marks}; zde patří nejvýše {expected}.',
      why: 'Kdo stránku poslouchá, chodí po nadpisech; přeskočená úroveň zní jako chybějící oddíl. Nejvyšší nadpis tvoří title.',
      mend: 'Začněte nadpis značkami {expected} nebo upravte nadpisy nad ním.',
    },
    en: {
      what: 'The heading “{heading}” has {marks}; here it may have at most {expected}.',
      why: 'Those who listen to a page move by its headings; a skipped level sounds like a missing section. The highest heading is made of title.',
      mend: 'Begin the heading with {expected}, or change the headings above it.',
    },
    nb: {
      what: 'Overskriften «{heading}» har {marks}; her kan den høyst ha {expected}.',
      why: 'Den som lytter til siden, beveger seg etter overskriftene; et hopp høres ut som et avsnitt som mangler. Den øverste overskriften lages av title.',
      mend: 'Begynn overskriften med {expected}, eller endre overskriftene over den.',
    },
  },
  example: {
    wrong: '## Who it was for {#who}\n\n#### When {#when}',
    right: '## Who it was for {#who}\n\n### When {#when}',
  },
  check(model) {
    return model.pages.flatMap(({file, outline}) =>
      outline.headings.flatMap(({depth, text, line}, index) => {
        const above = outline.headings[index - 1]?.depth ?? 1;
        const deepest = Math.max(above, 1) + 1;
        if (depth > 1 && depth <= deepest) return [];
        const expected = '#'.repeat(depth === 1 ? 2 : deepest);
        return [problem(headingOrder, {file, line}, {heading: text.slice(0, 60), marks: '#'.repeat(depth), expected})];
      }),
    );
  },
};
