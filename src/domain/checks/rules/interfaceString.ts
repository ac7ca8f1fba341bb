import type {Rule} from '../problem';

/** A file of interface strings that cannot be read, or a string that is more than words. */
export const interfaceString: Rule = {
  id: 'interface-string',
  severity: 'error',
  texts: {
    cs: {
      what: 'Text rozhraní „{key}“ nelze použít: {message_cs}.',
      why: 'Některé texty rozhraní se vkládají do každé stránky jako HTML; poškozený soubor zastaví celý web.',
      mend: 'Napište jen slova, písmena přímo (ne \\u0041); každá položka je objekt s polem message.',
    },
    en: {
      what: 'The interface string “{key}” cannot be used: {message_en}.',
      why: 'Some interface strings are put into every page as HTML; a broken file stops the whole site.',
      mend: 'Write words only, and letters themselves (no \\u0041), each entry being an object with the field message.',
    },
    nb: {
      what: 'Grensesnitteksten «{key}» kan ikke brukes: {message_nb}.',
      why: 'Noen grensesnittekster settes inn på hver side som HTML; en ødelagt fil stopper hele nettstedet.',
      mend: 'Skriv bare ord, og bokstavene selv (ikke \\u0041); hver oppføring er et objekt med feltet message.',
    },
  },
  example: {
    wrong: '"copyright": {"message": "<script>…</script>"}',
    right: '"copyright": {"message": "Persefona 2026"}',
  },
};
