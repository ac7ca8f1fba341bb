import {finds, mended, page} from '../../../../tests/fixtures/ruleFinds';
import {append} from '../../../../tests/fixtures/site';
import {linkOtherLanguage} from './linkOtherLanguage';

const FILE = page('en', 'groups/evening');

describe('link-other-language', () => {
  test.each([
    ['[help](/en/help)', '[help](/help)'],
    ['[help](/cs/help#top)', '[help](/help#top)'],
    ['[start](/nb)', '[start](/)'],
    ['[start](/nb/ "Start")', '[start](/ "Start")'],
    ['[start](</en/index.md>)', '[start](</index.md>)'],
    ['[there]: /nb/help', '[there]: /help'],
  ])('refuses %s and makes it %s', (line, right) => {
    const change = {[FILE]: append(`\n${line}\n`)};
    expect(finds(linkOtherLanguage, change)).toEqual([`${FILE} | ${line}`]);
    expect(mended(linkOtherLanguage, FILE, change)?.split('\n').at(-2)).toBe(right);
  });

  test('mends an address on the line after its label, and no other text', () => {
    const change = {[FILE]: append('\nThe address /en/help, see [the\nhelp](/en/help).\n')};
    expect(mended(linkOtherLanguage, FILE, change)).toMatch(/address \/en\/help, see \[the\nhelp\]\(\/help\)\.\n$/);
  });

  test('is silent about addresses without a language and other sites', () => {
    const text = '\n[a](/help) [b](/english/x) [c](https://www.example.org/en/x) [d](#en)\n';
    expect(finds(linkOtherLanguage, {[FILE]: append(text)})).toEqual([]);
  });
});
