/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react';
import type {HelplineView} from '../../domain/views/directory';
import {HelplineCard} from '.';

const bare: HelplineView = {
  id: 'cz-116006',
  name: 'Helpline',
  number: '116 006',
  tel: 'tel:116006',
  emergency: false,
  operator: null,
  who: 'Anyone',
  hours: null,
  alwaysOpen: false,
  cost: 'unknown',
  anonymous: false,
  languages: [],
  note: null,
  verified: {date: '15 January 2026', iso: '2026-01-15', basis: 'dated-source'},
  confirmed: false,
};

const text = (helpline: HelplineView) =>
  render(<HelplineCard helpline={helpline} level={2} />).container.textContent ?? '';

describe('HelplineCard', () => {
  test('shows the number as printed and dials it as it is dialled', () => {
    render(<HelplineCard helpline={bare} level={3} />);
    expect(screen.getByRole('link', {name: '116 006'}).getAttribute('href')).toBe('tel:116006');
    expect(screen.getByRole('heading', {level: 3}).textContent).toBe('Helpline');
  });

  test('can be linked to by its id', () => {
    const {container} = render(<HelplineCard helpline={bare} level={2} />);
    expect(container.querySelector('#cz-116006')?.textContent).toContain('116 006');
  });

  test('says nothing that no source says', () => {
    expect(text(bare)).not.toMatch(/free|anonymous|clock|languages|run by/i);
  });

  test('says what the sources say', () => {
    const said = text({
      ...bare,
      hours: 'Weekdays 9–15',
      cost: 'free',
      anonymous: true,
      languages: ['Czech', 'English'],
      note: 'A note.',
      operator: {href: '/partners/rosa', label: 'ROSA'},
    });
    expect(said).toContain('Weekdays 9–15 · Free of charge · You may stay anonymous · Languages: Czech, English');
    expect(said).toContain('A note.');
    expect(screen.getByRole('link', {name: 'ROSA'}).getAttribute('href')).toBe('/partners/rosa');
  });

  test('the hours of the source stand before "round the clock"', () => {
    expect(text({...bare, alwaysOpen: true})).toContain('Round the clock');
    expect(text({...bare, alwaysOpen: true, hours: 'Always'})).not.toContain('Round the clock');
  });

  test.each([
    ['confirmed', /Confirmed with the organisation: 15 January 2026/],
    ['dated-source', /Not confirmed by us since 15 January 2026/],
    ['undated-source', /Not confirmed by us; .* recorded on 15 January 2026/],
  ] as const)('always shows the date and, for %s, what it means', (basis, words) => {
    expect(text({...bare, verified: {...bare.verified, basis}})).toMatch(words);
  });
});
