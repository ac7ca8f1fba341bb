/** @jest-environment jsdom */
import {fireEvent, render, screen} from '@testing-library/react';
import {organisationOf} from '../../../tests/fixtures/records';
import {organisationCard} from '../../domain/views/directory';
import PartnersPage from '.';

const cards = [
  organisationOf('persefona', {country: 'cz', kind: 'counselling', partner: true, concepts: ['self-help']}),
  organisationOf('rosa', {country: 'cz', kind: 'crisis-centre', concepts: ['police']}),
  organisationOf('nok-norge', {country: 'no', kind: 'umbrella', concepts: ['self-help', 'law']}),
].map((organisation) => organisationCard(organisation, 'en'));

const topics = [
  {href: '/glossary#law', label: 'law'},
  {href: '/topics/police', label: 'police'},
  {href: '/topics/self-help', label: 'self-help'},
];

const view = {organisations: cards, topics};
const names = () => screen.getAllByRole('heading', {level: 2}).map(({textContent}) => textContent);
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), {target: {value}});

describe('PartnersPage', () => {
  test('is the whole list until a reader narrows it, in the order given', () => {
    render(<PartnersPage view={view} />);
    expect(names()).toEqual(['persefona', 'rosa', 'nok-norge']);
  });

  test('narrows by country, kind and topic together, and widens again', () => {
    render(<PartnersPage view={view} />);
    choose('Country', 'cz');
    expect(names()).toEqual(['persefona', 'rosa']);
    choose('Topic', 'police');
    expect(names()).toEqual(['rosa']);
    choose('Country', '');
    choose('Topic', 'self-help');
    expect(names()).toEqual(['persefona', 'nok-norge']);
    choose('Kind', 'umbrella');
    expect(names()).toEqual(['nok-norge']);
  });

  test('a topic that is only a term of the glossary can be chosen too', () => {
    render(<PartnersPage view={view} />);
    choose('Topic', 'law');
    expect(names()).toEqual(['nok-norge']);
  });

  test('says how many are left, in singular and plural, so that it is heard', () => {
    render(<PartnersPage view={view} />);
    expect(screen.getByRole('status').textContent).toBe('3 organisations');
    choose('Kind', 'umbrella');
    expect(screen.getByRole('status').textContent).toBe('1 organisation');
    choose('Country', 'cz');
    expect(screen.getByRole('status').textContent).toBe('0 organisations');
    expect(screen.queryAllByRole('heading', {level: 2})).toEqual([]);
  });

  test('is not filled in by the browser on the way back, above a list that is whole again', () => {
    const {container} = render(<PartnersPage view={view} />);
    for (const element of container.querySelectorAll('form, select'))
      expect(element.getAttribute('autocomplete')).toBe('off');
  });

  test('offers only kinds that the list has, each once, by name', () => {
    const twice = [...cards, ...cards].map((card, index) => ({...card, id: `${index}`}));
    render(<PartnersPage view={{...view, organisations: twice}} />);
    const options = Array.from(screen.getByLabelText<HTMLSelectElement>('Kind').options, ({value, text}) => [
      value,
      text,
    ]);
    expect(options).toEqual([
      ['', 'All kinds'],
      ['counselling', 'Counselling service'],
      ['crisis-centre', 'Crisis help and shelter'],
      ['umbrella', 'Umbrella organisation'],
    ]);
  });
});
