/** What is in the fields of a form, by `data-field`. */
export function readFields(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {};
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    '[data-field]',
  )) {
    const name = field.dataset.field ?? '';
    if (field instanceof HTMLInputElement && field.type === 'radio' && !field.checked) continue;
    values[name] = field.value;
  }
  return values;
}

/** Puts values into the fields that a form has. */
export function fillFields(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.querySelector<HTMLInputElement>(`[data-field="${name}"]`);
    if (field) field.value = value;
  }
}

/** Whether the reader has put anything in. */
export function isTouched(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type="text"]')].some(
    (field) => field.value !== field.defaultValue,
  );
}
