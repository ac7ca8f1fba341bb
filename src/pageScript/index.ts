import {hasChangedSince} from '../domain/directory/holds';
import {leave, watchArrival} from './leave';
import {liveRegion} from './liveRegion';
import {loadOnDemand} from './onDemand';
import {watchShift} from './shiftKey';

// First of all: a page that is only passed through on the way out must not be seen.
watchArrival();
watchShift();
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || !event.target.closest('[data-quick-exit]')) return;
  event.preventDefault();
  leave();
});

const load = loadOnDemand(document.currentScript?.dataset.scripts?.split(' ') ?? []);

/** Numbers grow old in a page that stays as it was built: then, and only then, the page is drawn anew for the reader's day. */
function renewWhatIsOld(): void {
  const day = new Date().toISOString().slice(0, 10);
  const shown = [...document.querySelectorAll<HTMLElement>('[data-holds]')].map(({dataset}) => dataset.holds ?? '');
  if (shown.some((holds) => hasChangedSince(holds, day))) load();
}

document.addEventListener('visibilitychange', renewWhatIsOld);
document.addEventListener('DOMContentLoaded', () => {
  // They stand there empty, so that a screen reader speaks what is put into them.
  liveRegion('leaving');
  liveRegion('page-note');
  renewWhatIsOld();
  // Somebody followed a link to a search: that is its use.
  if (window.location.hash.startsWith('#q=')) load();
});
