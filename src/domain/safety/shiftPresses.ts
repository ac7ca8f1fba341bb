/** Presses needed, and the time in which they must follow one another, in milliseconds (as GOV.UK has it). */
export const PRESSES = 3;
export const WINDOW = 5000;

/** What was pressed so far: a bare Shift counts when it is released without another key in between. */
export interface ShiftState {
  readonly count: number;
  /** Time of the last counted press, milliseconds of any clock that only moves forward. */
  readonly last: number;
  /** Shift is down and nothing else was pressed with it. */
  readonly bare: boolean;
}

export const NOTHING_PRESSED: ShiftState = {count: 0, last: 0, bare: false};

export interface KeyPress {
  readonly type: 'down' | 'up';
  readonly key: string;
  readonly time: number;
  /** Held-down repetition of the system. */
  readonly repeat: boolean;
  /** Control, Alt or Meta is held. */
  readonly modified: boolean;
  /** Somebody is typing: Shift belongs to the text then. */
  readonly inTextField: boolean;
}

/** The next state; `count` has reached `PRESSES` when it is time to leave. */
export function shiftPressed(state: ShiftState, press: KeyPress): ShiftState {
  if (press.inTextField || press.modified) return NOTHING_PRESSED;
  if (press.key !== 'Shift') return press.type === 'down' ? NOTHING_PRESSED : state;
  if (press.type === 'down') return press.repeat ? {...state, bare: false} : {...state, bare: true};
  if (!state.bare) return {...state, bare: false};
  const inTime = state.count > 0 && press.time - state.last <= WINDOW;
  return {count: inTime ? state.count + 1 : 1, last: press.time, bare: false};
}

/** Whether the presses so far have lapsed, so that the spoken progress can be taken back. */
export function lapsed(state: ShiftState, time: number): boolean {
  return state.count > 0 && state.count < PRESSES && time - state.last > WINDOW;
}
