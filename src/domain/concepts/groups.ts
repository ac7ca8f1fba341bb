/** Themes under which the glossary may be browsed. */
export const CONCEPT_GROUPS = [
  'group',
  'people',
  'violence',
  'health',
  'safety',
  'service',
  'police',
  'law',
  'evaluation',
  'project',
  'grants',
] as const;
