/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react';
import {organisationOf} from '../../../tests/fixtures/records';
import {organisationCard} from '../../domain/views/directory';
import {OrganisationCard} from '.';

const organisation = organisationOf('nok', {
  name: 'Nok. Norge',
  nameIn: {cs: 'x', en: 'Enough. Norway', nb: 'Nok. Norge'},
});

describe('OrganisationCard', () => {
  test('shows kind, country and what it does, and links the name to its page', () => {
    const {container} = render(<OrganisationCard organisation={organisationCard(organisation, 'en')} />);
    expect(screen.getByRole('link', {name: 'Nok. Norge'}).getAttribute('href')).toBe('/partners/nok');
    expect(screen.getByRole('heading', {level: 3}).textContent).toBe('Nok. Norge');
    expect(container.textContent).toContain('Umbrella organisation, Norway');
    expect(container.textContent).toContain('Summary en');
  });

  test('explains a name that the reader’s language says otherwise, and does not repeat one that it does not', () => {
    const {rerender} = render(<OrganisationCard organisation={organisationCard(organisation, 'en')} />);
    expect(screen.queryByText('Enough. Norway')).not.toBeNull();
    rerender(<OrganisationCard organisation={organisationCard(organisation, 'nb')} />);
    expect(screen.getAllByText('Nok. Norge')).toHaveLength(1);
  });

  test('is no heading inside running text', () => {
    render(<OrganisationCard organisation={organisationCard(organisation, 'en')} heading="p" />);
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.getByRole('link', {name: 'Nok. Norge'}).closest('p')).not.toBeNull();
  });

  test('marks a partner of the project in words, and only a partner', () => {
    const card = organisationCard(organisation, 'en');
    const {rerender} = render(<OrganisationCard organisation={card} />);
    expect(screen.queryByText('Partner of the project')).toBeNull();
    rerender(<OrganisationCard organisation={{...card, partner: true}} />);
    expect(screen.queryByText('Partner of the project')).not.toBeNull();
  });
});
