import type {Rule} from '../problem';

/** A file with the line ends of Windows or of old Macs. */
export const lineEndings: Rule = {
  id: 'line-endings',
  severity: 'warning',
  texts: {
    cs: {
      what: 'Řádky končí jako ve Windows (CRLF).',
      why: 'Při další úpravě by se jako změněný ukázal celý soubor a nebylo by vidět, co se opravdu změnilo.',
      mend: 'Spusťte npm run fix, nebo v editoru zvolte konce řádků LF. V prohlížeči na GitHubu stačí soubor znovu uložit.',
    },
    en: {
      what: 'The lines end as on Windows (CRLF).',
      why: 'At the next edit the whole file would show as changed, and nobody would see what really did.',
      mend: 'Run npm run fix, or choose the line ends LF in your editor. In the browser on GitHub, saving the file again is enough.',
    },
    nb: {
      what: 'Linjene slutter som i Windows (CRLF).',
      why: 'Ved neste endring ville hele filen se endret ut, og ingen ville se hva som faktisk ble endret.',
      mend: 'Kjør npm run fix, eller velg linjeslutt LF i redigeringsprogrammet. I nettleseren på GitHub holder det å lagre filen på nytt.',
    },
  },
  example: {wrong: 'A line.\\r\\n', right: 'A line.\\n'},
  fix: (text) => text.replace(/\r\n?/g, '\n'),
};
