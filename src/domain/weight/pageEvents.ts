/**
 * What the page's small script and the site's large one tell each other, by name. The small one stands in every page
 * (`src/pageScript`); the large one comes only when it is needed.
 */

/** Fired on `document` when the large script has taken over the page: every control answers from here on. */
export const READY = 'site:ready';
