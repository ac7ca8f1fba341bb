/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react';
import {Template} from '.';

test('is a region that a link can lead to, named by its kind and title', () => {
  render(
    <Template id="group-agreement" title="Group agreement">
      <ul>
        <li>We begin on time.</li>
      </ul>
    </Template>,
  );
  const region = screen.getByRole('region', {name: 'Template Group agreement'});
  expect(region.id).toBe('group-agreement');
  expect(region.textContent).toContain('We begin on time.');
});
