import type {Rule} from '../problem';

/** A text whose signs are so many or so deeply nested that reading it would stop the check or the build. */
export const textInvolved: Rule = {
  id: 'text-involved',
  severity: 'error',
  texts: {
    cs: {
      what: 'Text je tak zamotaný, že ho počítač nepřečte včas: {reason_cs}.',
      why: 'Takový soubor by zastavil kontrolu i sestavení webu, a s ním všechny ostatní návrhy.',
      mend: 'Rozdělte text na kratší odstavce a seznamy, které nejsou více než čtyřikrát v sobě; nechtěné značky smažte.',
    },
    en: {
      what: 'The text is so involved that a computer does not read it in time: {reason_en}.',
      why: 'Such a file would stop the check and the build of the site, and all other proposals with it.',
      mend: 'Break the text into shorter paragraphs, and lists into no more than four levels; delete signs that are there by accident.',
    },
    nb: {
      what: 'Teksten er så innviklet at en datamaskin ikke rekker å lese den: {reason_nb}.',
      why: 'En slik fil ville stoppe kontrollen og byggingen av nettstedet, og alle andre forslag med den.',
      mend: 'Del teksten i kortere avsnitt, og lister i høyst fire nivåer; slett tegn som står der ved et uhell.',
    },
  },
  example: {wrong: '> > > > > > > > > > > > > a', right: '> a'},
};
