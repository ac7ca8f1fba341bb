import type {Element, Root} from 'hast';
import reachableFormulas from './reachableFormulas';

const element = (tagName: string, properties: Element['properties'], children: Element[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

test('a formula that stands by itself can have the focus, one within a line cannot, and nothing else changes', () => {
  const block = element('math', {display: 'block'});
  const line = element('math', {});
  const other = element('p', {display: 'block'}, [element('span', {}, [block]), line]);
  const tree: Root = {type: 'root', children: [other]};
  reachableFormulas()(tree);
  expect([block.properties, line.properties, other.properties]).toEqual([
    {display: 'block', tabIndex: 0},
    {},
    {display: 'block'},
  ]);
});
