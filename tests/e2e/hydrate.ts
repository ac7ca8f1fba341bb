import type {Page} from 'playwright-core';
import {READY} from '../../src/domain/weight/pageEvents';

/**
 * Makes the large script of a page come and waits until every control answers. Readers make it come by using a control;
 * a button that stands nowhere in the site does the same here, so that nothing of the page is touched. A 404 page has no large script.
 */
export async function hydrate(page: Page): Promise<void> {
  if ((await page.locator('script[data-scripts=""]').count()) > 0) return;
  await page.evaluate(
    (ready) =>
      new Promise<void>((resolve) => {
        if (document.querySelector('html[data-has-hydrated=true]')) {
          resolve();
          return;
        }
        document.addEventListener(ready, () => resolve(), {once: true});
        const button = document.createElement('button');
        button.type = 'button';
        document.body.append(button);
        button.click();
        button.remove();
      }),
    READY,
  );
  await page.waitForSelector('html[data-has-hydrated=true]', {state: 'attached'});
}
