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

/** The cover: outside the page that it hides, and there from the start, so that its message is spoken. */
function coverElement(): HTMLElement {
  const present = document.querySelector<HTMLElement>('body > .leaving');
  if (present) return present;
  const made = document.createElement('div');
  made.className = 'leaving';
  made.setAttribute('role', 'status');
  return document.body.appendChild(made);
}

/** Hides the page in the same frame and says so: nothing waits for the network. */
function cover(message: string): void {
  document.documentElement.dataset.leaving = '';
  coverElement().textContent = message;
}

function uncover(): void {
  delete document.documentElement.dataset.leaving;
  coverElement().textContent = '';
}

/** Goes on to the blank step in the place of the present entry. */
function goOn(baseUrl: string): void {
  window.location.replace(`${baseUrl}${LEAVE_PAGE}`);
}

/**
 * Leaves: covers the page, goes back to the first entry that this site has in the tab (so that Back shows none of
 * the others), and from there by the blank step to the neutral page.
 * @param message spoken and shown meanwhile
 */
export function leave(baseUrl: string, message: string): void {
  cover(message);
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
export function watchArrival(baseUrl: string, message: string): () => void {
  const onShow = () => {
    if (window.name === LEAVING) {
      cover(message);
      goOn(baseUrl);
    } else uncover();
  };
  onShow();
  window.addEventListener('pageshow', onShow);
  return () => window.removeEventListener('pageshow', onShow);
}
