import type {Rule} from '../problem';

/** A symbolic link inside the content: it can bring any file of the machine into the site. */
export const linkedFile: Rule = {
  id: 'linked-file',
  severity: 'error',
  texts: {
    cs: {
      what: '„{name}“ je symbolický odkaz.',
      why: 'Symbolický odkaz může na web dostat jakýkoli soubor počítače.',
      mend: 'Nahraďte odkaz skutečným souborem.',
    },
    en: {
      what: '“{name}” is a symbolic link.',
      why: 'A symbolic link can bring any file of the machine into the site.',
      mend: 'Replace the link by the file itself.',
    },
    nb: {
      what: '«{name}» er en symbolsk lenke.',
      why: 'En symbolsk lenke kan ta en hvilken som helst fil på maskinen inn på nettstedet.',
      mend: 'Erstatt lenken med selve filen.',
    },
  },
};
