/** Countries whose organisations and numbers the site lists. */
export const COUNTRIES = ['cz', 'no'] as const;
export type Country = (typeof COUNTRIES)[number];
