import {LOCALES} from '../../locales/locales';
import {placeholder} from '../../making/placeholder';
import {append, edit, found, problemsOf} from '../../../../tests/fixtures/site';

describe('placeholder-text', () => {
  test.each(LOCALES)('refuses a text that is still to be written (%s)', (locale) => {
    const line = `Before ${placeholder(locale, 'text')} after`;
    expect(found({'docs/groups/evening.md': append(`\n${line}\n`)})).toEqual([
      `docs/groups/evening.md | ${line} | placeholder-text`,
    ]);
    expect(problemsOf({'docs/groups/evening.md': append(`\n${line}\n`)})[0]?.params.text).toBe(
      placeholder(locale, 'text'),
    );
  });

  test('refuses it in records, translations and titles, and when its end was deleted', () => {
    const file = 'i18n/nb/docusaurus-plugin-content-docs/current/index.md';
    expect(found({'data/concepts/peer.yml': edit('Vysvětlení.', '"(doplňte: vysvětlení)"')})).toHaveLength(1);
    expect(found({[file]: edit('title: Side', 'title: "(fyll inn: tittel)"')})).toEqual([
      `${file} | title: "(fyll inn: tittel)" | placeholder-text`,
    ]);
    expect(found({[file]: append('\n(Fyll inn: tekst\n')})).toHaveLength(1);
    expect(found({[file]: append(`\n${'(doplňte: text)'.normalize('NFD')}\n`)})).toHaveLength(1);
  });

  test('is silent about the same words elsewhere', () => {
    expect(
      found({'docs/groups/evening.md': append('\nFill in: the form. (Please fill in the form.) Doplňte: datum.\n')}),
    ).toEqual([]);
  });
});
