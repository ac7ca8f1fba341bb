import {READY} from '../domain/weight/pageEvents';
import {carryOut, keepTyped, noDeeds} from './deeds';
import {say} from './liveRegion';

/** Controls that do nothing without the large script. Links, menus and whatever folds are none of them. */
const CONTROL = 'button, input, select, textarea';

/** Milliseconds after which a reader who waits is told so. */
const PATIENCE = 1000;

const SEARCH_FIELD = 'bar-search';

const closest = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

/** A word in the reader's language, from an attribute of the bar. */
const word = (name: string) => document.querySelector(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? '';

/**
 * Adds the site's large script when a control is used, keeps what is typed, chosen and pressed until it has come, and then
 * does it. Reading, scrolling, moving the pointer, Tab and links never fetch anything.
 * @param addresses of the large script, in their order; none in development, where it is there from the start
 * @returns fetches the script although no control was used
 */
export function loadOnDemand(addresses: readonly string[]): () => void {
  let started = false;
  let done = false;
  let asked = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let added: HTMLScriptElement[] = [];
  const deeds = noDeeds();

  const fail = () => {
    if (done || !started) return;
    started = false;
    clearTimeout(waiting);
    for (const script of added) script.remove();
    if (asked) say(word('failed'));
    // What was typed stays; what was pressed is over, so that nothing happens when nobody expects it any more.
    const [form] = deeds.sent;
    deeds.pressed.clear();
    deeds.sent.clear();
    if (form?.hasAttribute('action')) form.submit();
  };
  const load = () => {
    if (started || done) return;
    started = true;
    added = addresses.map((address, place) => {
      const script = document.createElement('script');
      script.src = address;
      script.async = false;
      // A part that fails is for the first two to tell of, which take up its tag as their own; should they come later, none may be
      // left that they would wait for.
      script.onerror = place < 2 ? fail : () => script.remove();
      return document.head.appendChild(script);
    });
  };
  /** Somebody used a control, and may wait. */
  const ask = () => {
    if (asked && started) return;
    asked = true;
    load();
    say('');
    waiting = setTimeout(() => say(word('loading')), PATIENCE);
  };
  /** Until the script has come an event ends here: React, while it takes the page over, would answer it a second time. */
  const hold = (event: Event, prevent = false) => {
    event.stopImmediatePropagation();
    if (prevent) event.preventDefault();
    ask();
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
    if (isPress) deeds.pressed.add(control);
    hold(event, isPress);
  });
  on('submit', (event) => {
    if (event.target instanceof HTMLFormElement) deeds.sent.add(event.target);
    hold(event, true);
  });
  on<KeyboardEvent>('keydown', (event) => isSearchKey(event) && focusSearch(event) && ask());
  // A part of the script that cannot be fetched is told of only in this way.
  on<PromiseRejectionEvent>('unhandledrejection', ({reason}) => {
    if (/chunk/i.test((reason as Error | undefined)?.name ?? '')) fail();
  });
  document.addEventListener(READY, () => {
    if (done) return;
    done = true;
    clearTimeout(waiting);
    if (asked) say('');
    carryOut(deeds);
  });
  // After the script has come, too: the key belongs to the page, not to a part of it.
  window.addEventListener('keydown', (event) => done && isSearchKey(event) && focusSearch(event));
  return load;
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
