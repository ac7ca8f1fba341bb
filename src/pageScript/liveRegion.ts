/**
 * A region outside the page that React draws: what is put into it is spoken, React does not find it changed when it takes the
 * page over, and it stays when the page is hidden.
 */
export function liveRegion(className: string): HTMLElement {
  const present = document.querySelector<HTMLElement>(`body > .${className}`);
  if (present) return present;
  const made = document.createElement('div');
  made.className = className;
  made.setAttribute('role', 'status');
  return document.body.appendChild(made);
}

/** Says something at the lower edge of the window; an empty text takes it back. */
export function say(text: string): void {
  liveRegion('page-note').textContent = text;
}

/** Takes back what was said, unless something else has been said since. */
export function unsay(text: string): void {
  if (liveRegion('page-note').textContent === text) say('');
}
