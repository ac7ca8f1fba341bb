import type {Rule} from '../problem';

/** A page that is not plain Markdown, or a file in a content folder that is not a page. */
export const pageFormat: Rule = {
  id: 'page-format',
  severity: 'error',
  texts: {
    cs: {
      what: 'Soubor „{name}“ do složky s texty nepatří.',
      why: 'Stránky jsou jen soubory .md s prostým názvem; .mdx a jiné typy mohou spouštět kód nebo se tiše vynechají.',
      mend: 'Uložte text jako .md (malá písmena a–z, číslice, spojovníky); obrázky patří do static/img.',
    },
    en: {
      what: 'The file “{name}” does not belong in a folder of texts.',
      why: 'Pages are .md files with a plain name; .mdx and other types can run code or are silently left out.',
      mend: 'Save the text as .md (lower-case a–z, digits, hyphens); pictures belong in static/img.',
    },
    nb: {
      what: 'Filen «{name}» hører ikke hjemme i en mappe for tekster.',
      why: 'Sider er .md-filer med et enkelt navn; .mdx og andre typer kan kjøre kode eller blir utelatt uten varsel.',
      mend: 'Lagre teksten som .md (små bokstaver a–z, sifre, bindestreker); bilder hører til i static/img.',
    },
  },
};
