import {hasChangedSince} from '../domain/directory/holds';
import {closest} from './closest';
import {leave, watchArrival} from './leave';
import {liveRegion} from './liveRegion';
import {loadOnDemand} from './onDemand';
import {watchShift} from './shiftKey';

// First of all: a page that is only passed through on the way out must not be seen.
watchArrival();
watchShift();
document.addEventListener('click', (event) => {
  if (!closest(event, '[data-quick-exit]')) return;
  event.preventDefault();
  leave();
});

const scripts = document.currentScript?.dataset.scripts;
// In development there is no list, because the large script is there; a page whose list is empty never has it.
const load = loadOnDemand(scripts === '' ? null : (scripts?.split(' ') ?? []));

/** Numbers grow old in a page that stays as it was built: then, and only then, the page is drawn anew for the reader's day. */
function renewWhatIsOld(): void {
  const day = new Date().toISOString().slice(0, 10);
  const shown = [...document.querySelectorAll<HTMLElement>('[data-holds]')];
  if (shown.some(({dataset}) => hasChangedSince(dataset.holds ?? '', day))) load();
}

/** Somebody followed a link to a search: that is its use. */
function openSearch(): void {
  if (window.location.hash.startsWith('#q=')) load();
}

document.addEventListener('visibilitychange', renewWhatIsOld);
window.addEventListener('online', renewWhatIsOld);
window.addEventListener('hashchange', openSearch);
document.addEventListener('DOMContentLoaded', () => {
  // They stand there empty, so that a screen reader speaks what is put into them.
  liveRegion('leaving');
  liveRegion('page-note');
  renewWhatIsOld();
  openSearch();
});
