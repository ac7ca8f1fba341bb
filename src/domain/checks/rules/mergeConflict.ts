import type {Rule} from '../problem';

/** A file in which Git left two versions, for somebody to choose from. */
export const mergeConflict: Rule = {
  id: 'merge-conflict',
  severity: 'error',
  texts: {
    cs: {
      what: 'V souboru zůstaly značky dvou verzí textu („{marker}“).',
      why: 'Dva lidé změnili stejné místo a ještě se nerozhodlo, co platí. Dokud se to neopraví, ostatní se v souboru nekontroluje.',
      mend: 'Mezi <<<<<<< a >>>>>>> nechte text, který platí, a smažte řádky se značkami <<<<<<<, ======= a >>>>>>>. Nevíte-li, který platí, požádejte správce.',
    },
    en: {
      what: 'Marks of two versions of the text are left in the file (“{marker}”).',
      why: 'Two people changed the same place, and nobody has decided yet what holds. Until it is mended, nothing else in the file is checked.',
      mend: 'Between <<<<<<< and >>>>>>> keep the text that holds, and delete the lines with <<<<<<<, ======= and >>>>>>>. If you do not know which, ask a maintainer.',
    },
    nb: {
      what: 'Merker etter to versjoner av teksten står igjen i filen («{marker}»).',
      why: 'To personer har endret det samme stedet, og ingen har ennå bestemt hva som gjelder. Til det er rettet, blir ikke noe annet i filen kontrollert.',
      mend: 'Behold teksten som gjelder, mellom <<<<<<< og >>>>>>>, og slett linjene med <<<<<<<, ======= og >>>>>>>. Vet du ikke hvilken som gjelder, spør en vedlikeholder.',
    },
  },
  example: {
    wrong: '<<<<<<< HEAD\nThe group met 42 times.\n=======\nThe group met 24 times.\n>>>>>>> correction',
    right: 'The group met 42 times.',
  },
};
