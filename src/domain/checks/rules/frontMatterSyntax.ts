import type {Rule} from '../problem';

/** A front matter that cannot be read. */
export const frontMatterSyntax: Rule = {
  id: 'front-matter-syntax',
  severity: 'error',
  texts: {
    cs: {
      what: 'Hlavičku stránky nelze přečíst: {message}.',
      why: 'Hlavička nese název, témata a zdroje; jiný zápis než prosté YAML by mohl spustit cizí kód.',
      mend: 'Začněte soubor řádkem „---“, pište „klíč: hodnota“ a ukončete ji dalším „---“.',
    },
    en: {
      what: 'The front matter cannot be read: {message}.',
      why: 'It carries title, topics and sources; anything but plain YAML could run foreign code.',
      mend: 'Begin the file with a line “---”, write “key: value”, and end it with another “---”.',
    },
    nb: {
      what: 'Sidehodet (front matter) kan ikke leses: {message}.',
      why: 'Det bærer tittel, temaer og kilder; noe annet enn vanlig YAML kunne kjøre fremmed kode.',
      mend: 'Begynn filen med en linje «---», skriv «nøkkel: verdi», og avslutt med en ny «---».',
    },
  },
};
