import type {Rule} from '../problem';

/** A text that is far too large to be one. */
export const fileSize: Rule = {
  id: 'file-size',
  severity: 'error',
  texts: {
    cs: {
      what: 'Soubor má {size} kB; text smí mít nejvýše {largest} kB.',
      why: 'Tak velký soubor se nedá přečíst ani přeložit a může zastavit sestavení webu. Jeho obsah se nekontroluje.',
      mend: 'Rozdělte text na více stránek. Obrázky do textu nevkládejte, patří do static/img.',
    },
    en: {
      what: 'The file has {size} kB; a text may have at most {largest} kB.',
      why: 'Nobody can read or translate so large a file, and it can stop the building of the site. Its content is not checked.',
      mend: 'Split the text into several pages. Do not paste pictures into it; they belong in static/img.',
    },
    nb: {
      what: 'Filen er på {size} kB; en tekst kan høyst være på {largest} kB.',
      why: 'Så store filer kan ingen lese eller oversette, og de kan stanse byggingen av nettstedet. Innholdet blir ikke kontrollert.',
      mend: 'Del teksten i flere sider. Ikke lim inn bilder i teksten; de hører hjemme i static/img.',
    },
  },
  example: {wrong: 'handbook.md: 1,200 kB', right: 'one page for each chapter, some 10 kB each'},
};
