/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react';
import {VisitMap} from '.';

const places = [
  {id: 'bergen', name: 'Bergen', latitude: 60.39, longitude: 5.32},
  {id: 'oslo', name: 'Oslo', latitude: 59.91, longitude: 10.75},
];

describe('VisitMap', () => {
  test('is a picture whose name says which places it shows', () => {
    render(<VisitMap places={places} />);
    const map = screen.getByRole('img', {name: 'Sketch map of southern Norway with Bergen, Oslo'});
    expect(map.tagName.toLowerCase()).toBe('svg');
  });

  test('draws a dot and a name for each place, at different spots', () => {
    const {container} = render(<VisitMap places={places} />);
    expect(Array.from(container.querySelectorAll('text'), ({textContent}) => textContent)).toEqual(['Bergen', 'Oslo']);
    const spots = Array.from(
      container.querySelectorAll('circle'),
      (dot) => `${dot.getAttribute('cx')},${dot.getAttribute('cy')}`,
    );
    expect(new Set(spots).size).toBe(2);
  });

  test('loads nothing from elsewhere', () => {
    const {container} = render(<VisitMap places={places} />);
    expect(container.innerHTML).not.toMatch(/https?:|href|<image|url\(/);
  });
});
