import {startSearch} from './startSearch';

/** Somebody is in a search field, has written into one, or has followed a link to a search. */
function isSearching(): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement>('form[role=search] input')];
  return (
    window.location.hash.startsWith('#q=') ||
    fields.some((field) => field === document.activeElement || field.value !== '')
  );
}

// Docusaurus runs this with the first of its scripts, while the parts of the page are still on their way: whoever searches need
// not wait until React has taken the page over. It is read when pages are rendered, too, where there is no document.
if (typeof document !== 'undefined' && isSearching()) startSearch();
