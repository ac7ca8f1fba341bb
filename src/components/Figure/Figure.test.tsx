/** @jest-environment jsdom */
import {render, screen, within} from '@testing-library/react';
import {modelOf} from '../../../tests/fixtures/site';
import {type FigureView, figureView} from '../../domain/views/figures';
import {citations} from '../../domain/views/references';
import {Figure} from '.';

const model = modelOf();
const view = (more: Partial<FigureView> = {}): FigureView => {
  const figure = figureView(model, 'steps', 'en', citations(model, ['report'], 'en'));
  if (!figure) throw new Error('The miniature site has no figure.');
  return {...figure, ...more};
};

test('both drawings are pictures with a name and a description', () => {
  const {container} = render(<Figure {...view()} />);
  const pictures = screen.getAllByRole('img', {name: 'Steps'});
  expect(pictures.map((svg) => svg.getAttribute('class'))).toEqual(['figure__narrow', 'figure__wide']);
  for (const svg of pictures) {
    const description = container.querySelector(`[id="${svg.getAttribute('aria-describedby')}"]`);
    expect(description?.textContent).toBe('Two steps.');
  }
  const ids = Array.from(container.querySelectorAll('[id]'), ({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('says the same in words, and where it comes from', () => {
  const {container} = render(<Figure {...view()} />);
  const facts = container.querySelector('details');
  expect(
    facts &&
      within(facts)
        .getAllByRole('listitem', {hidden: true})
        .map(({textContent}) => textContent),
  ).toEqual(['Beginning: At first.', 'End: At last.']);
  const caption = container.querySelector('figcaption');
  expect(caption?.textContent).toBe('Steps. A caption (Source: Persefona 2016).');
});

test('one that is higher than a sheet of paper is marked, so that its facts are printed instead', () => {
  const {container, rerender} = render(<Figure {...view()} />);
  expect(container.querySelector('.figure--tall')).toBeNull();
  rerender(<Figure {...view({wide: {width: 592, height: 1500, shapes: []}})} />);
  expect(container.querySelector('.figure--tall')).not.toBeNull();
});

test('a suggestion is called one', () => {
  render(<Figure {...view({provenance: 'proposed'})} />);
  expect(screen.queryByText('Our suggestion.')).not.toBeNull();
});

test('a table has heads for its rows and columns', () => {
  render(<Figure {...view({facts: {kind: 'table', head: ['', 'One'], rows: [['Row', 'cell']]}})} />);
  expect(screen.getByRole('columnheader', {hidden: true, name: 'One'})).toBeTruthy();
  expect(screen.getByRole('rowheader', {hidden: true, name: 'Row'})).toBeTruthy();
});

test('colours come from the stylesheet, and nothing is loaded or run', () => {
  const {container} = render(<Figure {...view()} />);
  expect(container.innerHTML).not.toMatch(/style=|#[0-9a-f]{6}|<image|<use|href="http|onclick/i);
  expect(container.querySelector('.draw-dashed')).not.toBeNull();
});
