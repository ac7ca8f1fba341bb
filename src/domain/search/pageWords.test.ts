import {analyserFor} from './analyser';
import {testDocument} from './fixture';
import {groupByPage} from './pageGroups';
import {countWords} from './pageWords';

function count(...sections: [heading: string, text: string][]) {
  const documents = sections.map(([heading, text], at) =>
    testDocument({url: `/a#${at}`, title: 'Skupina', heading, text}),
  );
  return countWords(groupByPage(documents)[0]!, analyserFor('cs'));
}

test('forms of a word are counted together, by field', () => {
  const {stems, length} = count(['', 'Skupiny a skupinám'], ['Ve skupině', '']);
  expect(stems.get('skupin')?.frequency).toEqual({title: 1, heading: 1, body: 2});
  expect(length).toEqual({title: 1, heading: 2, body: 2});
});

test('the section is the one that says it most, a heading counting more', () => {
  expect(count(['', 'mlčenlivost'], ['', 'mlčenlivost mlčenlivosti']).stems.get('mlcenlivost')?.section).toBe(1);
  expect(count(['', 'mlčenlivost mlčenlivost'], ['Mlčenlivost', '']).stems.get('mlcenlivost')?.section).toBe(1);
});

test('a page of very many sections keeps to one byte', () => {
  const many = Array.from({length: 400}, (_, at): [string, string] => ['', at === 399 ? 'mlčenlivost' : 'jiné']);
  expect(count(...many).stems.get('mlcenlivost')?.section).toBe(254);
});
