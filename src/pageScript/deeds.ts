type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What React remembers of a field, to tell a change from a repetition; it has no public name. */
interface Tracked {
  _valueTracker?: {setValue(value: string): void};
}

interface Held {
  readonly value: string;
  readonly checked: boolean;
}

/** What the reader did before the large script had come, each thing once. */
export interface Deeds {
  readonly typed: Map<Field, Held>;
  readonly pressed: Set<HTMLElement>;
  readonly sent: Set<HTMLFormElement>;
}

export const noDeeds = (): Deeds => ({typed: new Map(), pressed: new Set(), sent: new Set()});

const isTicked = (field: Field): field is HTMLInputElement => /^(?:checkbox|radio)$/.test(field.type);

/** The element as it now stands in the page: React may have drawn it anew. */
function present<T extends HTMLElement>(element: T): T | null {
  return element.isConnected ? element : (document.getElementById(element.id || '-') as T | null);
}

/** Keeps what a field holds; `true` when the event belongs to a field. */
export function keepTyped(deeds: Deeds, target: EventTarget | null): boolean {
  const isField =
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
  if (isField) deeds.typed.set(target, {value: target.value, checked: 'checked' in target && target.checked});
  return isField;
}

function tick(field: HTMLInputElement, checked: boolean): void {
  // Only the chosen one of a group of radio buttons tells of the choice.
  if (field.type === 'radio' && !checked) return;
  field.checked = !checked;
  field.click();
}

function write(field: Field, value: string): void {
  if (field.value !== value) field.value = value;
  // The field keeps its text, its caret and what an input method is composing: only React is made to look again.
  (field as Tracked)._valueTracker?.setValue(`${value}.`);
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Does everything again for the script that has come: fields first, then what was pressed. */
export function carryOut({typed, pressed, sent}: Deeds): void {
  for (const [before, {value, checked}] of typed) {
    const field = present(before);
    if (field && isTicked(field)) tick(field, checked);
    else if (field) write(field, value);
  }
  for (const button of pressed) present(button)?.click();
  for (const form of sent) present(form)?.dispatchEvent(new Event('submit', {bubbles: true, cancelable: true}));
}
