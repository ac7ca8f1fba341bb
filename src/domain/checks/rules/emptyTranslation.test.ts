import {finds, page} from '../../../../tests/fixtures/ruleFinds';
import {edit} from '../../../../tests/fixtures/site';
import {emptyTranslation} from './emptyTranslation';

const FILE = page('nb', 'groups/evening');
const head = (text: string) => text.slice(0, text.indexOf('---', 3) + 4);

describe('empty-translation', () => {
  test.each(['', '\n\n', '\n<!-- kommer -->\n', '\nKommer snart.\n'])('refuses a body of %j', (body) => {
    expect(finds(emptyTranslation, {[FILE]: (text) => head(text) + body})).toEqual([`${FILE} | –`]);
  });

  test('is silent about a short translation, and about a source that is as short', () => {
    expect(finds(emptyTranslation, {[FILE]: (text) => `${head(text)}\nDette er en kort tekst om kvelden.\n`})).toEqual(
      [],
    );
    const short = edit('Welcome.\n', 'x\n');
    expect(finds(emptyTranslation, {[page('cs', 'index')]: short, [page('nb', 'index')]: short})).toEqual([]);
  });

  test('is silent about a Czech file that waits for its text', () => {
    const written = edit('provenance:', 'source_locale: nb\nprovenance:');
    const change = {
      [page('cs', 'groups/evening')]: (text: string) => head(written(text)),
      [page('en', 'groups/evening')]: written,
      [FILE]: written,
    };
    expect(finds(emptyTranslation, change)).toEqual([]);
  });
});
