/** @jest-environment jsdom */
import {act, useState} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {carryOut, keepPressed, keepTyped, noDeeds} from './deeds';

/** Every kind of field, controlled and not, and what the page knows of each. */
function Form({told}: {told: (what: string) => void}) {
  const [text, setText] = useState('');
  return (
    <form onSubmit={() => told('sent')}>
      <input id="controlled" value={text} onChange={({target}) => setText(target.value)} />
      <output>{text}</output>
      <input id="text" onChange={({target}) => told(`text ${target.value}`)} />
      <textarea id="area" defaultValue="first" onChange={({target}) => told(`area ${target.value}`)} />
      <select id="select" onChange={({target}) => told(`select ${target.value}`)}>
        <option>a</option>
        <option>b</option>
      </select>
      <input id="box" type="checkbox" checked={false} onChange={({target}) => told(`box ${target.checked}`)} />
      <input id="one" type="radio" name="r" defaultChecked onChange={() => told('one')} />
      <input id="two" type="radio" name="r" onChange={() => told('two')} />
      <button type="button" id="press" onClick={() => told('pressed')} />
    </form>
  );
}

const get = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

test('what was typed, chosen, ticked, pressed and sent before React came is told to it, once', async () => {
  (globalThis as {IS_REACT_ACT_ENVIRONMENT?: boolean}).IS_REACT_ACT_ENVIRONMENT = true;
  const told: string[] = [];
  const note = (what: string) => void told.push(what);
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = renderToString(<Form told={note} />);
  const deeds = noDeeds();
  get<HTMLInputElement>('controlled').value = 'ctrl';
  get<HTMLInputElement>('text').value = 'abc';
  get<HTMLTextAreaElement>('area').value = 'first and more';
  get<HTMLSelectElement>('select').value = 'b';
  get<HTMLInputElement>('box').checked = true;
  get<HTMLInputElement>('two').checked = true;
  for (const id of ['controlled', 'text', 'area', 'select', 'box', 'two']) expect(keepTyped(deeds, get(id))).toBe(true);
  expect(keepTyped(deeds, get('press'))).toBe(false);
  keepPressed(deeds, get('press'));
  keepPressed(deeds, get('press'));
  deeds.sent.add(root.querySelector('form') as HTMLFormElement);
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await act(() => hydrateRoot(root, <Form told={note} />));
  await act(async () => carryOut(deeds));
  expect(told).toEqual(['text abc', 'area first and more', 'select b', 'box true', 'two', 'pressed', 'sent']);
  expect(root.querySelector('output')?.textContent).toBe('ctrl');
  expect(get<HTMLTextAreaElement>('area').value).toBe('first and more');
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});

test('an element that React drew anew is found again by its id', () => {
  document.body.innerHTML = '<button id="again"></button>';
  const before = get('again');
  const pressed = jest.fn();
  document.body.innerHTML = '<button id="again"></button>';
  get('again').addEventListener('click', pressed);
  const deeds = noDeeds();
  keepPressed(deeds, before);
  carryOut(deeds);
  expect(pressed).toHaveBeenCalledTimes(1);
});

test('one without an id is found by its place, and who was typing goes on there', () => {
  const html = '<form><input><button type="button">x</button></form>';
  document.body.innerHTML = html;
  const deeds = noDeeds();
  const field = document.querySelector('input') as HTMLInputElement;
  field.value = 'abc';
  keepTyped(deeds, field);
  keepPressed(deeds, document.querySelector('button') as HTMLButtonElement);
  document.body.innerHTML = html;
  const pressed = jest.fn();
  document.querySelector('button')?.addEventListener('click', pressed);
  carryOut(deeds);
  expect(document.querySelector('input')?.value).toBe('abc');
  expect(document.activeElement).toBe(document.querySelector('input'));
  expect(pressed).toHaveBeenCalledTimes(1);
});

describe('buttons that fill in or empty a form', () => {
  const [fill, empty] = ['fill', 'empty'].map((id) => () => get<HTMLButtonElement>(id));
  const done: string[] = [];
  const deeds = noDeeds();
  beforeEach(() => {
    document.body.innerHTML =
      '<form><textarea id="own"></textarea><button type="button" id="fill"></button><button type="button" id="empty"></button></form><input id="other">';
    done.length = 0;
    for (const each of [deeds.typed, deeds.pressed, deeds.sent]) each.clear();
    for (const id of ['fill', 'empty']) get(id).addEventListener('click', () => done.push(id));
  });

  test('do not undo what was typed after them', () => {
    keepPressed(deeds, fill?.() as HTMLElement);
    keepTyped(deeds, get('own'));
    carryOut(deeds);
    expect(done).toEqual([]);
  });

  test('are carried out when something was typed elsewhere, and the last press last', () => {
    for (const button of [fill, empty, fill]) keepPressed(deeds, button?.() as HTMLElement);
    keepTyped(deeds, get('other'));
    carryOut(deeds);
    expect(done).toEqual(['empty', 'fill']);
  });
});
