type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What React remembers of a field, to tell a change from a repetition; it has no public name. */
interface Tracked {
  _valueTracker?: {setValue(value: string): void};
}

interface Held {
  readonly value: string;
  readonly checked: boolean;
  readonly place: number;
}

/** What the reader did before the large script had come, each thing once; a number is a control's place on the page. */
export interface Deeds {
  readonly typed: Map<Field, Held>;
  readonly pressed: Map<HTMLElement, number>;
  readonly sent: Set<HTMLFormElement>;
}

export const noDeeds = (): Deeds => ({typed: new Map(), pressed: new Map(), sent: new Set()});

/** Controls that do nothing without the large script. Links, menus and whatever folds are none of them. */
export const CONTROL = 'button, input, select, textarea';

const controls = () => [...document.querySelectorAll<HTMLElement>(CONTROL)];

const isTicked = (field: Field): field is HTMLInputElement => /^(?:checkbox|radio)$/.test(field.type);

/** The element as it now stands in the page: React draws it anew where a translator of the browser, say, has changed the page. */
function present<T extends HTMLElement>(element: T, place = -1): T | null {
  if (element.isConnected) return element;
  const again = document.getElementById(element.id || '-') ?? controls()[place] ?? null;
  return again?.tagName === element.tagName ? (again as T) : null;
}

const isField = (target: EventTarget | null): target is Field =>
  target instanceof Element && target.matches('input, textarea, select');

/** Keeps what a field holds; `true` when the event belongs to a field. */
export function keepTyped({typed, pressed}: Deeds, target: EventTarget | null): boolean {
  if (!isField(target)) return false;
  const checked = 'checked' in target && target.checked;
  typed.set(target, {value: target.value, checked, place: controls().indexOf(target)});
  // What was pressed before it, to fill in or to empty the same form, must not undo it.
  for (const button of pressed.keys())
    if (target.form && (button as HTMLButtonElement).form === target.form) pressed.delete(button);
  return true;
}

/** Keeps that a button was pressed; of several presses the last one counts. */
export function keepPressed({pressed}: Deeds, button: HTMLElement): void {
  pressed.delete(button);
  pressed.set(button, controls().indexOf(button));
}

function tick(field: HTMLInputElement, checked: boolean): void {
  // Only the chosen one of a group of radio buttons tells of the choice.
  if (field.type === 'radio' && !checked) return;
  field.checked = !checked;
  field.click();
}

function happen(element: HTMLElement | null, type: string): void {
  element?.dispatchEvent(new Event(type, {bubbles: true, cancelable: true}));
}

function write(field: Field, value: string): void {
  if (field.value !== value) field.value = value;
  // The field keeps its text, its caret and what an input method is composing: only React is made to look again.
  (field as Tracked)._valueTracker?.setValue(`${value}.`);
  happen(field, 'input');
  happen(field, 'change');
}

/** Does everything again for the script that has come: fields first, then what was pressed. */
export function carryOut({typed, pressed, sent}: Deeds): void {
  for (const [before, {value, checked, place}] of typed) {
    const field = present(before, place);
    if (field && isTicked(field)) tick(field, checked);
    else if (field) write(field, value);
    // Whoever is still typing goes on in the field that has taken the place of theirs.
    if (field && field !== before && document.activeElement === document.body) field.focus();
  }
  for (const [button, place] of pressed) present(button, place)?.click();
  for (const form of sent) happen(present(form), 'submit');
}
