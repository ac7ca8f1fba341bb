import {NOTHING_PRESSED, PRESSES, WINDOW, shiftPressed} from '../domain/safety/shiftPresses';
import {closest} from './closest';
import {exitControl, leave} from './leave';
import {say, unsay} from './liveRegion';

const EDITABLE = 'input, textarea, select, [contenteditable]';

/** Words for the presses that are left, by their number, on the control itself. */
const wordsLeft = (left: number) => exitControl()?.getAttribute(`data-left-${left}`) ?? '';

/** Shift three times leaves and says how far it is. */
export function watchShift(): void {
  let state = NOTHING_PRESSED;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = '';
  const onKey = (event: KeyboardEvent) => {
    const before = state.count;
    state = shiftPressed(state, {
      type: event.type === 'keydown' ? 'down' : 'up',
      key: event.key,
      time: event.timeStamp,
      repeat: event.repeat,
      modified: event.ctrlKey || event.altKey || event.metaKey,
      inTextField: closest(event, EDITABLE) !== null,
    });
    if (state.count === before) return;
    clearTimeout(timer);
    if (state.count >= PRESSES) {
      leave();
      return;
    }
    unsay(said);
    if (state.count === 0) return;
    said = wordsLeft(PRESSES - state.count);
    say(said);
    timer = setTimeout(() => unsay(said), WINDOW + 1);
  };
  document.addEventListener('keydown', onKey);
  document.addEventListener('keyup', onKey);
}
