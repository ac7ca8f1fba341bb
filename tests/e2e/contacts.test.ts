import {complaintsOf, siteInBrowser} from './siteInBrowser';

const {site, browser} = siteInBrowser();

/** Numbers that the help page offers to call, and what the browser complained about. The test's clock is a script, so no policy. */
async function numbersOn(day: string | null): Promise<{numbers: string[]; stale: number; complaints: string[]}> {
  const page = await browser.newPage({javaScriptEnabled: day !== null, bypassCSP: true});
  const complaints = complaintsOf(page);
  if (day !== null) await page.clock.setFixedTime(`${day}T12:00:00Z`);
  await page.goto(`${site.origin}/en/help`, {waitUntil: 'networkidle'});
  return {
    numbers: await page.locator('.helpline__number').allInnerTexts(),
    stale: await page.locator('.helpline:has(.helpline__number) .verified--old').count(),
    complaints,
  };
}

test('without script the help page is whole: 112 first in both countries, every number a link', async () => {
  const {numbers, complaints} = await numbersOn(null);
  expect(complaints).toEqual([]);
  expect(numbers[0]).toBe('112');
  expect(numbers.filter((number) => number === '112')).toHaveLength(2);
  expect(numbers.length).toBeGreaterThan(5);
});

test('years after the build only emergency numbers are left, and nothing complains', async () => {
  expect(await numbersOn('2040-01-01')).toEqual({
    numbers: ['112', '158', '112', '113'],
    stale: 0,
    complaints: [],
  });
});

test('a clock in the past shows nothing but emergency numbers as fresh, and brings nothing back', async () => {
  const built = await numbersOn(null);
  const past = await numbersOn('2001-01-01');
  expect(past.numbers).toEqual(built.numbers);
  expect(past.stale).toBe(past.numbers.length - 4);
  expect(past.complaints).toEqual([]);
});
