/** @jest-environment jsdom */
import {render, screen, within} from '@testing-library/react';
import {byId, conceptOf, modelWith} from '../../../tests/fixtures/records';
import type {Locale} from '../../domain/locales/locales';
import {glossary} from '../../domain/views/topics';
import GlossaryPage from '.';

function show(locale: Locale, ...labels: string[]) {
  const concepts = byId(
    ...labels.map((label, index) =>
      conceptOf(`c${index}`, {
        prefLabel: {cs: `cs${index}`, en: `en${index}`, nb: `nb${index}`, [locale]: label},
        topic: index === 0,
        related: index === 0 ? [] : ['c0'],
        altLabel: {[locale]: index === 0 ? ['one name', 'another'] : []},
      }),
    ),
  );
  return render(<GlossaryPage view={{terms: glossary(modelWith({concepts}), locale), locale}} />).container;
}

const letters = () => screen.getAllByRole('heading', {level: 2}).map(({textContent}) => textContent);

describe('GlossaryPage', () => {
  test('is divided by the letters of the Czech alphabet: č after c, ch after h', () => {
    show('cs', 'chvála', 'čas', 'hra', 'cena', 'ikona', 'účast', 'dům');
    expect(letters()).toEqual(['C', 'Č', 'D', 'H', 'CH', 'I', 'U']);
  });

  test('is divided by the letters of the Norwegian alphabet: æ ø å last', () => {
    show('nb', 'åpen', 'ærlig', 'øve', 'avhør', 'voldtekt');
    expect(letters()).toEqual(['A', 'V', 'Æ', 'Ø', 'Å']);
  });

  test('each letter of the list leads to its heading', () => {
    const container = show('cs', 'chvála', 'čas', 'cena');
    const links = within(screen.getByRole('navigation', {name: 'Letters'})).getAllByRole('link');
    expect(links.map(({textContent}) => textContent)).toEqual(letters());
    for (const link of links) {
      const id = decodeURIComponent(link.getAttribute('href') ?? '').slice(1);
      expect(container.querySelector(`[id="${id}"]`)?.textContent).toBe(link.textContent);
    }
  });

  test('an entry has its definition, other names, the other languages marked as such, and its neighbours', () => {
    const container = show('en', 'group', 'peer');
    const group = container.querySelector('#c0');
    expect(group?.textContent).toContain('What c0 is en');
    expect(group?.textContent).toContain('Also: one name, another');
    expect(group?.querySelector('[lang="cs-CZ"]')?.textContent).toBe('cs0');
    expect(group?.querySelector('[lang="nb-NO"]')?.textContent).toBe('nb0');
    expect(group?.querySelector('[lang="en-GB"]')).toBeNull();
    expect(container.querySelector('#c1')?.textContent).toContain('See also: group');
  });

  test('only a topic links to a page of its own', () => {
    show('en', 'group', 'peer');
    const term = (name: string) => screen.getAllByRole('term').find(({textContent}) => textContent === name);
    expect(term('group')?.querySelector('a')?.getAttribute('href')).toBe('/topics/c0');
    expect(term('peer')?.querySelector('a')).toBeNull();
  });
});
