import type {Page} from 'playwright-core';

/** Pages of the handbook with calculators, all kinds of them between them. */
export const CALCULATOR_PAGES = [
  '/docs/evaluating/attendance-and-retention',
  '/docs/evaluating/change-of-one-group',
  '/docs/evaluating/change-of-one-person',
];

/** Has every calculator of the page work out its made-up example, as a reader would, and waits for the results. */
export async function calculate(page: Page): Promise<void> {
  const calculators = page.locator('section.calculator');
  for (const calculator of await calculators.all()) {
    await calculator.locator('form .actions button').first().click();
    await calculator.locator('.calculator__result').waitFor({timeout: 20_000});
  }
}

/** Writes into every field what cannot be reckoned with, and waits until each calculator says so. */
export async function miscalculate(page: Page): Promise<void> {
  for (const calculator of await page.locator('section.calculator').all()) {
    for (const lines of await calculator.locator('textarea').all()) await lines.fill('12; 30\n5; abc');
    for (const field of await calculator.locator('input[type=text]').all()) await field.fill('abc');
    await calculator.locator('.calculator__wrong').first().waitFor({timeout: 20_000});
  }
}
