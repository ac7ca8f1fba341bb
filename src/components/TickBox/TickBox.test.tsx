/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react';
import {TickBox} from '.';

test('a box to tick is drawn, is no control and says nothing', () => {
  const {container} = render(<TickBox />);
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(container.textContent).toBe('');
  expect(container.querySelector('.tick')?.hasAttribute('data-checked')).toBe(false);
});

test('a ticked box says so', () => {
  const {container} = render(<TickBox checked />);
  expect(container.textContent).toBe('Done: ');
  expect(container.querySelector('.tick')?.hasAttribute('data-checked')).toBe(true);
});
