/** @jest-environment jsdom */
import {act, fireEvent, render, screen} from '@testing-library/react';
import {GROUP, leavesNoTrace, pause, show} from '../../../tests/fixtures/calculator';
import {CALCULATORS} from '../../domain/evaluation/calculators';
import {Calculator} from '.';

leavesNoTrace();

test('every calculator is a region with a name of its own, and nothing in it can become part of an address', () => {
  render(
    <>
      {CALCULATORS.map((id) => (
        <Calculator key={id} id={id} />
      ))}
    </>,
  );
  const regions = screen.getAllByRole('region', {name: /^Calculator: /});
  expect(new Set(regions.map(({id}) => id)).size).toBe(CALCULATORS.length);
  for (const field of [...screen.getAllByRole('textbox'), ...screen.getAllByRole('combobox')]) {
    expect(field.getAttribute('name')).toBeNull();
    expect(field.getAttribute('autocomplete')).toBe('off');
    expect((field as HTMLInputElement).labels).toHaveLength(1);
  }
});

describe('taking along and emptying', () => {
  const clipboard = (writeText: () => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});

  test('copies the sentence, the caution and the tables as text, the plot as SVG', async () => {
    const copied: string[] = [];
    clipboard((...[text]: unknown[]) => Promise.resolve(void copied.push(String(text))));
    const {write, getByRole, getByText} = await show('paired-change');
    await write(/^Scores/, GROUP);
    fireEvent.click(getByRole('button', {name: 'Copy as text'}));
    await pause();
    expect(getByText('Copied.')).toBeTruthy();
    fireEvent.click(getByRole('button', {name: 'Copy the plot as SVG'}));
    await pause();
    expect(copied[0]).toMatch(/^Calculator: change of one group\n\nWe have both measurements from 8 people\./);
    expect(copied[0]).toContain('it is not evidence of an effect');
    expect(copied[0]).toContain('Mean change, D\t−3.63');
    expect(copied[1]).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<title>Scores before.*<\/svg>$/s);
    expect(copied[1]).not.toMatch(/NaN|undefined|style=/);
  });

  test('where copying is refused the text stands in a field, selected', async () => {
    clipboard(() => Promise.reject(new Error('no')));
    const {getByRole, getByLabelText} = await show('wilson');
    fireEvent.click(getByRole('button', {name: 'Fill in a made-up example'}));
    await pause();
    fireEvent.click(getByRole('button', {name: 'Copy as text'}));
    await pause();
    const field = getByLabelText(/Copy the selected text yourself/) as HTMLTextAreaElement;
    expect(field.value).toContain('6 of 8 people: 75%');
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd).toBe(field.value.length);
  });

  test.each(CALCULATORS)('%s: the example has a result, and emptying leaves none', async (id) => {
    const {getByRole, getAllByRole, answer, queryByRole} = await show(id);
    fireEvent.click(getByRole('button', {name: 'Fill in a made-up example'}));
    await pause();
    expect(queryByRole('listitem', {name: /Line/})).toBeNull();
    expect(getAllByRole('table').length).toBeGreaterThan(0);
    fireEvent.click(getByRole('button', {name: 'Empty the fields'}));
    await pause();
    expect(answer()).toBe('The fields are empty.');
    expect(queryByRole('table')).toBeNull();
  });

  test('an answer comes after a pause, not at every key', async () => {
    const {getByLabelText, answer} = await show('paired-change');
    fireEvent.input(getByLabelText(/^Scores/), {target: {value: GROUP}});
    await act(async () => {
      await jest.advanceTimersByTimeAsync(300);
    });
    expect(answer()).toBe('');
    await pause();
    expect(answer()).not.toBe('');
  });
});
