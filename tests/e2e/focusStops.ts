import type {Page} from 'playwright-core';

/** A stop of the Tab key, and what is wrong with it. */
export interface FocusStop {
  readonly name: string;
  readonly exit: boolean;
  readonly fault: string | null;
}

/** More stops than any page has: a walk that does not come to its end is a trap. */
const MOST = 600;

/** Goes through a page with the Tab key, from its top until focus leaves it, and looks at each stop. */
export async function focusStops(page: Page): Promise<FocusStop[]> {
  const stops: FocusStop[] = [];
  for (let count = 0; count < MOST; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`The Tab key does not come to an end: ${stops.slice(-3).map(({name}) => name)}`);
}

/** Runs in the page. */
function lookAtFocus(): {name: string; exit: boolean; fault: string | null} | null {
  const element = document.activeElement as HTMLElement | null;
  // Back at the first stop, or out of the page: the walk is over. The mark is on the element, not on the page.
  if (!element || element === document.body || element.dataset.walked !== undefined) return null;
  element.dataset.walked = '';
  const name = `${element.tagName.toLowerCase()} ${(element.textContent || element.id).trim().slice(0, 40)}`;
  const exit = element.dataset.quickExit !== undefined;
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  if (!outlined) return {name, exit, fault: 'no visible focus'};
  const boxes = [...element.getClientRects()].filter(({width, height}) => width > 0 && height > 0);
  if (boxes.length === 0) return {name, exit, fault: 'no box'};
  const inSight = boxes.filter(
    ({top, left, bottom, right}) => bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  );
  if (inSight.length === 0) return {name, exit, fault: 'out of sight'};
  // WCAG 2.2, 2.4.11: not hidden by other content. Its corners and its middle are looked at, two pixels inside.
  const covered = inSight.every(({top, left, bottom, right}) => {
    const xs = [left + 2, (left + right) / 2, right - 2].filter((x) => x >= 0 && x < innerWidth);
    const ys = [top + 2, (top + bottom) / 2, bottom - 2].filter((y) => y >= 0 && y < innerHeight);
    return !xs.some((x) =>
      ys.some((y) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      }),
    );
  });
  return {name, exit, fault: covered ? 'covered by other content' : null};
}
