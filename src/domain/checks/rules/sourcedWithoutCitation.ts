import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A page that says it is sourced and cites nothing. */
export const sourcedWithoutCitation: ModelRule = {
  id: 'sourced-without-citation',
  severity: 'error',
  texts: {
    cs: {
      what: 'Stránka má „provenance: sourced“, ale žádný zdroj v textu necituje.',
      why: 'Čtenářka vidí, že tvrzení jsou doložená; bez citace si nemá kde ověřit, čím.',
      mend: 'Přidejte za doložené věty :cite[klíč-zdroje] (klíče jsou v data/references.yml), nebo změňte provenance na „proposed“.',
    },
    en: {
      what: 'The page says “provenance: sourced” but cites no source in its text.',
      why: 'Readers are told that its claims are backed; without a citation they cannot see by what.',
      mend: 'Add :cite[source-key] after the sentences that have a source (keys are in data/references.yml), or change provenance to “proposed”.',
    },
    nb: {
      what: 'Siden har «provenance: sourced», men viser ikke til noen kilde i teksten.',
      why: 'Leseren får vite at påstandene er belagt; uten henvisning kan ingen se med hva.',
      mend: 'Legg til :cite[kildenøkkel] etter setninger som har en kilde (nøklene står i data/references.yml), eller endre provenance til «proposed».',
    },
  },
  example: {
    wrong: 'provenance: sourced\n---\n\nThe centres are free of charge.',
    right: 'provenance: sourced\n---\n\nThe centres are free of charge :cite[nok-centres].',
  },
  check(model) {
    return model.pages
      .filter(({frontMatter, outline}) => {
        const cites = outline.directives.some(({name}) => name === 'cite');
        return frontMatter.provenance === 'sourced' && !cites;
      })
      .map(({file, lines}) => problem(sourcedWithoutCitation, {file, line: lines.provenance}));
  },
};
