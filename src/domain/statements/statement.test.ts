import {inThree} from '../../../tests/fixtures/records';
import {type Statement, statementSchema, statementView} from './statement';

const record = {
  title: inThree('Title'),
  description: inThree('Description'),
  lead: inThree('Lead'),
  sections: [
    {id: 'one', heading: inThree('One'), paragraphs: {cs: ['a'], en: ['b'], nb: ['c']}},
    {id: 'two', heading: inThree('Two'), links: [{href: '/help', label: inThree('Help')}]},
  ],
  updated: '2026-11-22',
};

test('a statement is shown in the words of a locale, with what it lacks left empty', () => {
  const statement: Statement = {...statementSchema.parse(record), id: 'safety'};
  expect(statementView(statement, 'nb', (date) => `<${date}>`)).toEqual({
    title: 'Title nb',
    description: 'Description nb',
    lead: 'Lead nb',
    sections: [
      {id: 'one', heading: 'One nb', paragraphs: ['c'], items: [], links: []},
      {id: 'two', heading: 'Two nb', paragraphs: [], items: [], links: [{href: '/help', label: 'Help nb'}]},
    ],
    updated: '<2026-11-22>',
  });
});

test.each([
  ['a language with fewer paragraphs', {paragraphs: {cs: ['a', 'b'], en: ['a'], nb: ['a', 'b']}}],
  ['a missing language', {items: {cs: ['a'], en: ['a']}}],
  ['a link out of the site', {links: [{href: 'https://example.org', label: inThree('x')}]}],
  ['a link to another host', {links: [{href: '//example.org', label: inThree('x')}]}],
  ['the id of another section', {id: 'two'}],
])('%s is refused', (_what, change) => {
  const [first, ...others] = record.sections;
  expect(statementSchema.safeParse({...record, sections: [{...first, ...change}, ...others]}).success).toBe(false);
});
