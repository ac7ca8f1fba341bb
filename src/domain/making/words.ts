import type {Localised} from '../locales/locales';
import {MAKERS} from './makers';

/** What the commands say around what they do. */
export const words = {
  usage: (command: string): Localised => ({
    cs: `Napište, co chcete založit: ${command}\n${kinds('cs')}`,
    en: `Say what you want to make: ${command}\n${kinds('en')}`,
    nb: `Skriv hva du vil opprette: ${command}\n${kinds('nb')}`,
  }),
  exists: (file: string): Localised => ({
    cs: `Soubor ${file} už existuje; nic se nezapsalo. Zvolte jiný název, nebo upravte ten soubor.`,
    en: `The file ${file} exists already; nothing was written. Choose another name, or edit that file.`,
    nb: `Filen ${file} finnes allerede; ingenting ble skrevet. Velg et annet navn, eller rediger filen.`,
  }),
  occupied: (address: string): Localised => ({
    cs: `Na adrese ${address} už něco je; nic se nezapsalo. Zvolte jiný název.`,
    en: `The address ${address} is taken already; nothing was written. Choose another name.`,
    nb: `Adressen ${address} er allerede i bruk; ingenting ble skrevet. Velg et annet navn.`,
  }),
  refused: {
    cs: 'Nic se nezapsalo, protože by vznikly tyto problémy:',
    en: 'Nothing was written, because these problems would arise:',
    nb: 'Ingenting ble skrevet, fordi disse problemene ville oppstå:',
  },
  written: {cs: 'Zapsáno:', en: 'Written:', nb: 'Skrevet:'},
  removed: {cs: 'Smazáno:', en: 'Deleted:', nb: 'Slettet:'},
  fillIn: {
    cs: 'Teď nahraďte texty v závorkách „(doplňte: …)“, „(fill in: …)“ a „(fyll inn: …)“. „npm run check“ řekne, které zbývají.',
    en: 'Now replace the texts in brackets “(doplňte: …)”, “(fill in: …)” and “(fyll inn: …)”. “npm run check” says which are left.',
    nb: 'Bytt nå ut tekstene i parentes «(doplňte: …)», «(fill in: …)» og «(fyll inn: …)». «npm run check» sier hvilke som gjenstår.',
  },
} as const;

function kinds(locale: keyof Localised): string {
  return Object.entries(MAKERS)
    .map(([kind, {what}]) => `  ${kind.padEnd(9)} ${what[locale]}`)
    .join('\n');
}
