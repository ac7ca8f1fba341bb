import type {Localised} from '../locales/locales';

/** Why an edition is not made, changed or removed, in the reader's language. */
export type Refusal = Localised;

export const refusals = {
  badName: (name: string): Refusal => ({
    cs: `„${name}“ není název vydání; napište třeba 2026.1.`,
    en: `“${name}” is not the name of an edition; write for example 2026.1.`,
    nb: `«${name}» er ikke navnet på en utgave; skriv for eksempel 2026.1.`,
  }),
  taken: (name: string, where: string): Refusal => ({
    cs: `Vydání ${name} už existuje (${where}).`,
    en: `The edition ${name} exists already (${where}).`,
    nb: `Utgaven ${name} finnes allerede (${where}).`,
  }),
  unknown: (name: string): Refusal => ({
    cs: `Vydání ${name} neexistuje; existující jsou v data/editions.yml.`,
    en: `There is no edition ${name}; data/editions.yml lists those that there are.`,
    nb: `Utgaven ${name} finnes ikke; data/editions.yml viser hvilke som finnes.`,
  }),
  retired: (name: string): Refusal => ({
    cs: `Vydání ${name} už archivem je.`,
    en: `The edition ${name} is archived already.`,
    nb: `Utgaven ${name} er allerede arkivert.`,
  }),
  notNewest: (name: string, newest: string): Refusal => ({
    cs: `Vydání ${name} by se řadilo za vydání ${newest}; nové vydání musí být nejnovější. Zvolte vyšší název nebo pozdější den.`,
    en: `The edition ${name} would come after ${newest} in the list; a new edition must be the newest. Choose a higher name or a later day.`,
    nb: `Utgaven ${name} ville komme etter ${newest} i listen; en ny utgave må være den nyeste. Velg et høyere navn eller en senere dag.`,
  }),
  noPages: (): Refusal => ({
    cs: 'Ve složce docs není žádná stránka.',
    en: 'There is no page in the folder docs.',
    nb: 'Det finnes ingen side i mappen docs.',
  }),
  unreadable: (file: string): Refusal => ({
    cs: `Soubor ${file} nelze přečíst.`,
    en: `The file ${file} cannot be read.`,
    nb: `Filen ${file} kan ikke leses.`,
  }),
  labels: (missing: string): Refusal => ({
    cs: `V nabídce chybí překlad názvů: ${missing}. Doplňte je do i18n/<jazyk>/docusaurus-plugin-content-docs/current.json.`,
    en: `Labels of the menu are not translated: ${missing}. Add them to i18n/<language>/docusaurus-plugin-content-docs/current.json.`,
    nb: `Titler i menyen er ikke oversatt: ${missing}. Legg dem til i i18n/<språk>/docusaurus-plugin-content-docs/current.json.`,
  }),
  uncommitted: (files: string): Refusal => ({
    cs: `Ve složkách s texty jsou neuložené změny (commit): ${files}. Uložte je, nebo přidejte --force.`,
    en: `There are changes in the texts that are not committed: ${files}. Commit them, or add --force.`,
    nb: `Det er endringer i tekstene som ikke er lagret (commit): ${files}. Lagre dem, eller legg til --force.`,
  }),
} as const;
