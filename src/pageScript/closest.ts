/** The element that an event met, or the nearest one around it, for which a selector stands; null where there is none. */
export const closest = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
