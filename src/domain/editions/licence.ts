/** Licence proposed for the texts; the organisations have not confirmed it yet. */
export const TEXT_LICENCE = {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'} as const;
