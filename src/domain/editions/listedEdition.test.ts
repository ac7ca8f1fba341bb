import {BASE_SITE} from '../../../tests/fixtures/baseSite';
import {parseStrictYaml} from '../content/strictYaml';
import {editionsSchema} from './edition';
import {withArchived, withEdition, withoutEdition} from './listedEdition';

const LIST = BASE_SITE['data/editions.yml'] ?? '';
const OLD = `# Newest first.\n${LIST}  # The last line.\n`;
const three = {cs: 'Řádek: s dvojtečkou', en: 'A text that is "quoted"', nb: 'En tekst'};
const NEW = {id: '2026.1', title: three, summary: three, released: '2026-06-01', describes: '2026', archived: false};
const read = (text: string) => editionsSchema.parse(parseStrictYaml(text).data);

test('a new edition stands on top; every other line stays as it was', () => {
  const text = withEdition(OLD, NEW);
  expect(read(text)).toEqual([NEW, ...read(OLD)]);
  expect(text.startsWith('# Newest first.\n- id: "2026.1"\n')).toBe(true);
  expect(text.endsWith(OLD.replace('# Newest first.\n', ''))).toBe(true);
});

test.each(['', '[]\n', '# Nothing yet.\n', '# Nothing yet.\n[]\n'])('the first edition comes into %j', (text) => {
  expect(read(withEdition(text, NEW))).toEqual([NEW]);
  expect(withEdition(text, NEW).startsWith(text.startsWith('# N') ? '# N' : text === '' ? '# E' : '- id')).toBe(true);
});

test('an edition is taken out; the others stay as they were', () => {
  expect(withoutEdition(withEdition(OLD, NEW), '2026.1')).toBe(OLD);
  expect(read(withoutEdition(withEdition(OLD, NEW), '2016'))).toEqual([NEW]);
  expect(withoutEdition(OLD, '2017')).toBe(OLD);
  expect(read(withoutEdition(OLD, '2016'))).toEqual([]);
  expect(read(withEdition(withoutEdition(OLD, '2016'), NEW))).toEqual([NEW]);
});

test('an edition is archived, whether it said so before or not', () => {
  const both = withEdition(OLD, NEW);
  expect(read(withArchived(both, '2026.1')).map(({archived}) => archived)).toEqual([true, false]);
  expect(read(withArchived(both, '2016')).map(({archived}) => archived)).toEqual([false, true]);
  expect(withArchived(both, '2026.1').replace('archived: true', 'archived: false')).toBe(both);
  expect(withArchived(OLD, '2017')).toBe(OLD);
});
