import {READY} from '../domain/weight/pageEvents';
import {closest} from './closest';
import {CONTROL, carryOut, keepPressed, keepTyped, noDeeds} from './deeds';
import {isLeavingPage} from './leave';
import {say, unsay} from './liveRegion';

/** Milliseconds after which a reader who waits is told so, and after which nobody can be expected to wait any more. */
const PATIENCE = 1000;
const LONG = 30_000;

/** Milliseconds after a failure in which letters that are typed do not try again; a press does. */
const PAUSE = 5000;

const SEARCH_FIELD = 'bar-search';

/** A word in the reader's language, from an attribute of the bar. */
const word = (name: string) => document.querySelector(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? '';

/**
 * Adds the site's large script when a control is used, keeps what is typed, chosen and pressed until it has come, and then
 * does it. Reading, scrolling, moving the pointer, Tab and links never fetch anything.
 * @param listed addresses of the large script, in their order; none in development, where it is there from the start; null on a page
 * that does without
 * @returns fetches the script although no control was used
 */
export function loadOnDemand(listed: readonly string[] | null): () => void {
  const addresses = listed ?? [];
  let started = false;
  // Where nothing will come nothing waits for it.
  let done = listed === null;
  let asked = false;
  let failed = -PAUSE;
  let waiting: ReturnType<typeof setTimeout>[] = [];
  let added: HTMLScriptElement[] = [];
  const loaded = new Set<string>();
  const deeds = noDeeds();

  const stopWaiting = () => {
    waiting.forEach(clearTimeout);
    waiting = [];
  };
  /** Tells a reader who waits; a search that was sent leads to the topics, as it does without script. */
  const giveUp = () => {
    if (asked) say(word('failed'));
    asked = false;
    const [form] = deeds.sent;
    deeds.sent.clear();
    if (form?.hasAttribute('action') && !isLeavingPage()) form.submit();
  };
  const fail = () => {
    if (done || !started) return;
    started = false;
    failed = performance.now();
    stopWaiting();
    for (const script of added) script.remove();
    // What has come must not come twice; but where both of the first two have, they were not able to go on, and begin anew.
    if (addresses.slice(0, 2).every((address) => loaded.has(address))) loaded.clear();
    // What was typed stays; what was pressed is over, so that nothing happens when nobody expects it any more.
    deeds.pressed.clear();
    giveUp();
  };
  /** After an error of the script itself, which it may get over. */
  const failUnlessReady = () => {
    const run = added;
    setTimeout(() => run === added && fail(), PATIENCE);
  };
  const add = () => {
    takeBareAddress();
    added = addresses
      .filter((address) => !loaded.has(address))
      .map((address) => {
        const script = document.createElement('script');
        script.src = address;
        script.async = false;
        script.onload = () => loaded.add(address);
        // A part that fails is for the first two to tell of, which take up its tag as their own; should they come later, none may be
        // left that they would wait for.
        script.onerror = addresses.indexOf(address) < 2 ? fail : () => script.remove();
        return document.head.appendChild(script);
      });
  };
  const load = () => {
    if (started || done) return;
    started = true;
    // Taken over before it has come whole, the page would be drawn twice.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', add, {once: true});
    else add();
  };
  /** Somebody used a control, and may wait. */
  const ask = () => {
    if (asked && started) return;
    asked = true;
    load();
    say('');
    waiting.push(
      setTimeout(() => say(word('loading')), PATIENCE),
      setTimeout(giveUp, LONG),
    );
  };
  /** Until the script has come an event ends here: React, while it takes the page over, would answer it a second time. */
  const hold = (event: Event, prevent = false) => {
    event.stopImmediatePropagation();
    if (prevent) event.preventDefault();
    // Letters are the only ones among these events of which typing makes many.
    if (!(event instanceof InputEvent) || performance.now() - failed > PAUSE) ask();
  };
  const on = <T extends Event>(type: string, listener: (event: T) => void) =>
    window.addEventListener(type, (event) => done || listener(event as T), true);

  // Not pointerdown: a finger that scrolls begins with it.
  on('mousedown', (event) => closest(event, CONTROL) && ask());
  for (const type of ['input', 'change']) on(type, (event) => keepTyped(deeds, event.target) && hold(event));
  on('click', (event) => {
    const control = closest(event, CONTROL);
    if (!control) return;
    const isPress = control instanceof HTMLButtonElement && control.type !== 'submit';
    if (isPress) keepPressed(deeds, control);
    hold(event, isPress);
  });
  on('submit', (event) => {
    deeds.sent.add(event.target as HTMLFormElement);
    hold(event, true);
  });
  on<KeyboardEvent>('keydown', (event) => isSearchKey(event) && focusSearch(event) && ask());
  // A part of the script that cannot be fetched is told of only in this way.
  on<PromiseRejectionEvent>('unhandledrejection', ({reason}) => {
    if (/chunk/i.test((reason as Error | undefined)?.name ?? '')) fail();
  });
  on<ErrorEvent>('error', ({filename}) => {
    if (addresses.some((address) => filename?.endsWith(address))) failUnlessReady();
  });
  document.addEventListener(READY, () => {
    if (done) return;
    done = true;
    stopWaiting();
    unsay(word('loading'));
    unsay(word('failed'));
    if (!isLeavingPage()) carryOut(deeds);
  });
  // After the script has come, too: the key belongs to the page, not to a part of it.
  window.addEventListener('keydown', (event) => done && isSearchKey(event) && focusSearch(event));
  return load;
}

/** Some hosts answer at the name of a page's file, too, which the router does not know: it would draw the page a second time. */
function takeBareAddress(): void {
  const {pathname, search, hash} = window.location;
  const bare = pathname.replace(/(?:(\/)index)?\.html$/, '$1');
  if (bare !== pathname) window.history.replaceState(window.history.state, '', `${bare}${search}${hash}`);
}

const isSearchKey = ({ctrlKey, metaKey, key}: KeyboardEvent) => (ctrlKey || metaKey) && key.toLowerCase() === 'k';

/** Puts the caret into the search field; `false` where the window is too narrow for it. */
function focusSearch(event: KeyboardEvent): boolean {
  const field = document.getElementById(SEARCH_FIELD);
  if (!field?.offsetParent) return false;
  event.preventDefault();
  field.focus();
  return true;
}
