import {finds, page} from '../../../../tests/fixtures/ruleFinds';
import {append} from '../../../../tests/fixtures/site';
import {linkLabel} from './linkLabel';

describe('link-label', () => {
  test.each([
    ['cs', '[zde](/help)'],
    ['cs', '[Klikněte sem.](/help)'],
    ['cs', '[click here](/help)'],
    ['en', '[here](/help)'],
    ['en', '[Read more…](/help)'],
    ['en', '[https://www.example.org/](https://www.example.org/)'],
    ['en', 'See https://www.example.org/ for this.'],
    ['nb', '[her](/help)'],
    ['nb', '[**Les mer**](/help)'],
    ['nb', '[](/help)'],
  ] as const)('warns in %s of %s', (locale, line) => {
    const file = page(locale, 'groups/evening');
    expect(finds(linkLabel, {[file]: append(`\n${line}\n`)})).toEqual([`${file} | ${line}`]);
  });

  test.each([
    ['cs', '[seznam krizových linek](/help)'],
    ['en', '[her story](/help), [what to do here and now](/help)'],
    ['cs', '[her](/help)'],
    ['nb', '![Kart](/img/map.webp) [Les mer om gruppen](/help)'],
  ] as const)('is silent in %s about %s', (locale, line) => {
    expect(finds(linkLabel, {[page(locale, 'groups/evening')]: append(`\n${line}\n`)})).toEqual([]);
  });
});
