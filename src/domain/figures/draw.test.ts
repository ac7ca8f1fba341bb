import {LOCALES, type Localised} from '../locales/locales';
import {NARROW, WIDE, drawFigure} from './draw';
import {factsOf} from './facts';
import {type FigureRecord, citedBy, figureSchema} from './figure';
import type {Drawing, Shape} from './shapes';
import {svgText} from './svgText';

const words = (text: string): Localised => ({cs: `${text} cs`, en: `${text} en`, nb: `${text} nb`});
const shared = {title: words('Title'), description: words('D'), caption: words('C'), provenance: 'sourced'};

const FIGURES: Record<string, FigureRecord> = {
  comparison: figureSchema.parse({
    ...shared,
    kind: 'comparison',
    rows: [{id: 'lead', label: words('Leads')}],
    columns: (['equal', 'guided', 'led'] as const).map((seats) => ({
      id: seats,
      name: words(`Column ${seats}`),
      seats,
      cells: [{id: 'lead', text: words(`Cell ${seats}`)}],
    })),
  }),
  schedule: figureSchema.parse({
    ...shared,
    kind: 'schedule',
    total: words('{minutes} minutes'),
    parts: [
      {id: 'a', name: words('Part a'), minutes: 5},
      {id: 'b', name: words('Part b'), minutes: 60},
    ],
  }),
  phases: figureSchema.parse({
    ...shared,
    kind: 'phases',
    phases: [
      {id: 'a', name: words('Phase a'), text: words('Text a')},
      {id: 'b', name: words('Phase b')},
    ],
  }),
  services: figureSchema.parse({
    ...shared,
    kind: 'services',
    centre: words('Person'),
    groups: [
      {
        id: 'g',
        name: words('Group g'),
        services: [{id: 's', name: words('Service s'), role: words('Role s'), references: ['law']}],
      },
    ],
  }),
  timeline: figureSchema.parse({
    ...shared,
    kind: 'timeline',
    references: ['report'],
    lanes: {no: words('Norway'), cz: words('Czechia'), project: words('Project')},
    events: [
      {id: 'late', date: '2015-05', lane: 'project', text: words('Visit'), references: ['report']},
      {id: 'first', date: '1986', lane: 'no', text: words('Oslo'), references: ['oslo']},
      {id: 'second', date: '2007-01-01', lane: 'cz', text: words('Law'), references: ['law']},
    ],
  }),
};

function textsOf(shapes: readonly (Shape | string)[]): string[] {
  return shapes.flatMap((shape) => (typeof shape === 'string' ? [shape] : textsOf(shape[2] ?? [])));
}

const reads = ({shapes}: Drawing) => textsOf(shapes).join(' ');

describe.each(Object.entries(FIGURES))('%s', (_, figure) => {
  test.each(LOCALES)('every fact stands in the picture, narrow and wide, in the words of %s alone', (locale) => {
    const facts = factsOf(figure, locale);
    const told =
      facts.kind === 'table'
        ? [...facts.head, ...facts.rows.flat()]
        : facts.lists.flatMap(({heading, items}) => [heading, ...items.flatMap(({label, text}) => [label, text])]);
    expect(told.filter((text) => text !== '').length).toBeGreaterThan(1);
    for (const width of [NARROW, WIDE]) {
      const picture = reads(drawFigure(figure, locale, width));
      for (const text of told) for (const part of text.split(', ')) expect(picture).toContain(part);
      for (const other of LOCALES) if (other !== locale) expect(picture).not.toContain(` ${other}`);
    }
  });

  test('is as wide as asked and reaches below its last text', () => {
    for (const width of [NARROW, WIDE]) {
      const drawing = drawFigure(figure, 'cs', width);
      const bottoms = drawing.shapes.flatMap(([tag, {y}]) => (tag === 'text' ? [Number(y)] : []));
      expect(drawing.width).toBe(width);
      expect(drawing.height).toBeGreaterThan(Math.max(...bottoms));
    }
  });
});

test('a comparison stacks its columns where there is no room', () => {
  const comparison = FIGURES.comparison as FigureRecord;
  const lefts = (width: number) =>
    new Set(
      drawFigure(comparison, 'en', width).shapes.flatMap(([tag, {x}, text]) =>
        tag === 'text' && String(text?.[0]).startsWith('Cell') ? [x] : [],
      ),
    );
  expect([lefts(NARROW).size, lefts(WIDE).size]).toEqual([1, 3]);
});

test('parts of a meeting are as high as they are long', () => {
  const {shapes} = drawFigure(FIGURES.schedule as FigureRecord, 'en', NARROW);
  const [short, long] = shapes.flatMap(([tag, {height}]) => (tag === 'rect' ? [Number(height)] : []));
  expect((long ?? 0) / (short ?? 1)).toBeCloseTo(12);
  expect(textsOf(shapes)).toEqual(expect.arrayContaining(['0', '5', '65', '65 minutes en']));
});

test('a timeline is in the order of its dates, as exact as they are known', () => {
  const facts = factsOf(FIGURES.timeline as FigureRecord, 'en');
  expect(facts.kind === 'lists' && facts.lists[0]?.items.map(({label}) => label)).toEqual([
    '1986, Norway en',
    '1 January 2007, Czechia en',
    'May 2015, Project en',
  ]);
});

test('sources are those of the figure and of each of its parts', () => {
  expect(citedBy(FIGURES.timeline as FigureRecord)).toEqual([
    ['references', ['report']],
    ['events.late.references', ['report']],
    ['events.first.references', ['oslo']],
    ['events.second.references', ['law']],
  ]);
  expect(citedBy(FIGURES.services as FigureRecord)[1]).toEqual(['groups.g.services.s.references', ['law']]);
});

describe('as a file for a document', () => {
  const drawing: Drawing = {
    width: 10,
    height: 20,
    shapes: [['g', {transform: 'x'}, [['text', {role: 'ink', x: 1}, ['a < "b" & c']]]]],
  };

  test('is one SVG with its words, escaped', () => {
    expect(svgText(drawing, {title: 'T & t', description: '<d>'})).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="20" viewBox="0 0 10 20" role="img" font-family="sans-serif">' +
        '<title>T &#38; t</title><desc>&#60;d&#62;</desc>' +
        '<g transform="x"><text x="1" fill="#1b2a31">a &#60; &#34;b&#34; &#38; c</text></g></svg>',
    );
  });

  test.each(Object.entries(FIGURES))('every part of %s has a colour of its own', (_, figure) => {
    const text = svgText(drawFigure(figure, 'cs', WIDE), {title: 'T', description: 'D'});
    expect(text).not.toMatch(/undefined|NaN|role="(?!img)|class=/);
    expect(text.match(/<(?:circle|rect|path|line) /g)?.length).toBe(
      text.match(/<(?:circle|rect|path|line) [^>]*fill="/g)?.length,
    );
  });
});
