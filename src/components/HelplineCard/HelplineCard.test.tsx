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
  verified: {date: '15 January 2026', iso: '2026-01-15', basis: 'dated-source', how: null, lifetime: 'helpline'},
  freshness: 'fresh',
  elsewhere: {type: 'website', href: 'https://rosa.example/', label: 'rosa.example'},
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
    ['dated-source', /Not confirmed by us yet. Newest source: 15 January 2026/],
    ['undated-source', /Not confirmed by us; .* recorded on 15 January 2026/],
  ] as const)('always shows the date and, for %s, what it means', (basis, words) => {
    expect(text({...bare, verified: {...bare.verified, basis}})).toMatch(words);
  });

  test.each([
    ['called', 'Confirmed by phone: 15 January 2026'],
    ['wrote', 'Confirmed in writing: 15 January 2026'],
    ['website', 'Confirmed on the organisation’s site: 15 January 2026'],
  ] as const)('says how it was confirmed: %s', (how, words) => {
    expect(text({...bare, verified: {...bare.verified, basis: 'confirmed', how}})).toContain(words);
  });

  test('before a number that is not confirmed any more stand the words, 112 and the website', () => {
    const {container} = render(<HelplineCard helpline={{...bare, freshness: 'stale'}} level={2} />);
    expect(container.textContent).toMatch(
      /^HelplineNot confirmed since 15 January 2026In danger, call: 112 · Website: rosa\.example116 006/,
    );
    expect(container.querySelector('.verified--old')).not.toBeNull();
  });

  test('an expired number is neither shown nor dialled, also when it expired only in the page', () => {
    for (const helpline of [
      {...bare, freshness: 'expired' as const},
      {...bare, freshness: 'expired' as const, number: null, tel: null},
    ]) {
      const {container, unmount} = render(<HelplineCard helpline={{...helpline, hours: 'Weekdays'}} level={2} />);
      expect(container.textContent).toMatch(/Last seen: 15 January 2026\. Nobody has confirmed it since/);
      expect(container.innerHTML).not.toMatch(/116 ?006(?!")|Weekdays/);
      expect(Array.from(container.querySelectorAll('a'), (link) => link.getAttribute('href'))).toEqual([
        'tel:112',
        'https://rosa.example/',
      ]);
      unmount();
    }
  });

  test('a source without a date is named as such in every state', () => {
    const undated = {...bare, verified: {...bare.verified, basis: 'undated-source' as const}};
    expect(text({...undated, freshness: 'stale'})).toContain('when a source without a date was recorded');
    expect(text({...undated, freshness: 'expired'})).toContain('Last seen in a source without a date');
  });
});
