import type {Rule} from '../problem';

/** A front matter key that is not on the list; `mdx` among them would turn text into code. */
export const frontMatterKey: Rule = {
  id: 'front-matter-key',
  severity: 'error',
  texts: {
    cs: {
      what: 'Klíč „{key}“ v hlavičce stránky není povolen.',
      why: 'Neznámý klíč se tiše ztratí a některé (například „mdx“) by z textu udělaly program.',
      mend: 'Smažte řádek „{key}“, nebo opravte překlep. Povolené klíče: {allowed}.',
    },
    en: {
      what: 'The front matter key “{key}” is not allowed.',
      why: 'An unknown key is silently lost, and some (such as “mdx”) would turn text into a program.',
      mend: 'Delete the line “{key}” or correct the slip. Allowed keys: {allowed}.',
    },
    nb: {
      what: 'Nøkkelen «{key}» i sidehodet er ikke tillatt.',
      why: 'En ukjent nøkkel går tapt uten varsel, og noen (som «mdx») ville gjøre tekst til program.',
      mend: 'Slett linjen «{key}», eller rett skrivefeilen. Tillatte nøkler: {allowed}.',
    },
  },
};
