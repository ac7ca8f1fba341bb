import {LEAVE_PAGE, LEAVING} from '../../domain/safety/exitTargets';

interface HistoryEntry {
  readonly key: string;
}

/** The part of the Navigation API that we use; Firefox and older browsers do not have it. */
interface Navigation {
  entries(): readonly HistoryEntry[];
  readonly currentEntry: {readonly index: number} | null;
  traverseTo(key: string): {finished: Promise<unknown>};
}

/** Hides the page in the same frame: nothing waits for the network. */
function cover(): void {
  document.documentElement.dataset.leaving = '';
}

/** Goes on to the blank step in the place of the present entry. */
function goOn(baseUrl: string): void {
  window.location.replace(`${baseUrl}${LEAVE_PAGE}`);
}

/**
 * Leaves: covers the page, goes back to the first entry that this site has in the tab (so that Back shows none of
 * the others), and from there by the blank step to the neutral page.
 */
export function leave(baseUrl: string): void {
  cover();
  const {navigation} = window as unknown as {navigation?: Navigation};
  const first = navigation?.entries()[0];
  if (!navigation || !first || (navigation.currentEntry?.index ?? 0) === 0) {
    goOn(baseUrl);
    return;
  }
  // The tab's name outlives the way back through pages that are loaded anew; the blank step clears it.
  window.name = LEAVING;
  navigation.traverseTo(first.key).finished.then(
    () => goOn(baseUrl),
    () => goOn(baseUrl),
  );
}

/** A page that is only passed through on the way out goes on at once; one that is restored has no cover left. */
export function watchArrival(baseUrl: string): () => void {
  const onShow = () => {
    if (window.name === LEAVING) {
      cover();
      goOn(baseUrl);
    } else delete document.documentElement.dataset.leaving;
  };
  onShow();
  window.addEventListener('pageshow', onShow);
  return () => window.removeEventListener('pageshow', onShow);
}
