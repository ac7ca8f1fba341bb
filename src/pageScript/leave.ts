import {LOCALES, localePrefix} from '../domain/locales/locales';
import {LEAVE_PAGE, LEAVING} from '../domain/safety/exitTargets';
import {liveRegion} from './liveRegion';

interface HistoryEntry {
  readonly key: string;
  getState(): unknown;
}

/** The part of the Navigation API that we use; Firefox and older browsers do not have it. */
interface Navigation {
  entries(): readonly HistoryEntry[];
  readonly currentEntry: {readonly index: number} | null;
  traverseTo(key: string): {finished: Promise<unknown>};
  updateCurrentEntry(options: {state: unknown}): void;
}

const navigationOf = () => (window as unknown as {navigation?: Navigation}).navigation;

/** The control itself; its attributes hold the words in the reader's language. */
export const exitControl = () => document.querySelector<HTMLElement>('[data-quick-exit]');

let leaving = false;

/** Whether the reader is on the way out of this page: nothing else may lead anywhere then. */
export const isLeavingPage = () => leaving;

/** Hides the page in the same frame and says so: nothing waits for the network. */
function cover(): void {
  leaving = true;
  document.documentElement.dataset.leaving = '';
  // A page that is only passed through has no body yet, and is gone before it has one.
  if (document.body) liveRegion('leaving').textContent = exitControl()?.dataset.leaving ?? '…';
}

function uncover(): void {
  leaving = false;
  delete document.documentElement.dataset.leaving;
  if (document.body) liveRegion('leaving').textContent = '';
}

/** Goes on to the blank step of the page's language in the place of the present entry. */
function goOn(): void {
  const {pathname} = window.location;
  const prefix = LOCALES.map(localePrefix).find((each) => each && `${pathname}/`.startsWith(`${each}/`)) ?? '';
  window.location.replace(`${prefix}/${LEAVE_PAGE}`);
}

/**
 * Leaves: covers the page, goes back to the first entry that this site has in the tab (so that Back shows none of
 * the others), and from there by the blank step to the neutral page.
 */
export function leave(): void {
  cover();
  const navigation = navigationOf();
  const first = navigation?.entries()[0];
  if (!navigation || !first || (navigation.currentEntry?.index ?? 0) === 0) {
    goOn();
    return;
  }
  // The tab's name outlives the way back to a page that is loaded anew; the blank step clears it. One that the browser had kept
  // whole comes back with the name of its own time, but sees the mark on the entry that was left.
  window.name = LEAVING;
  // Made anew, because a page that knows the entry already is not told of a change of it.
  window.history.replaceState(window.history.state, '');
  navigation.updateCurrentEntry({state: LEAVING});
  navigation.traverseTo(first.key).finished.then(goOn, goOn);
}

/** Whether the tab is on its way out, and this page only passed through. */
function isLeaving(): boolean {
  return (
    window.name === LEAVING ||
    Boolean(
      navigationOf()
        ?.entries()
        .some((entry) => entry.getState() === LEAVING),
    )
  );
}

/** A page that is only passed through on the way out goes on at once; one that is restored has no cover left. */
export function watchArrival(): void {
  const onShow = () => {
    if (isLeaving()) {
      cover();
      goOn();
    } else uncover();
  };
  onShow();
  window.addEventListener('pageshow', onShow);
}
