import fc from 'fast-check';
import {fold} from './fold';
import {stemEnglish} from './stemEnglish';

const stem = (word: string) => stemEnglish(fold(word));

const FORMS = `
group groups grouping
survivor survivors
child children
woman women
man men
meeting meetings meet meets
centre centres center centers
programme programmes program programs
counselling counsellor counsellors counseling counselor
organise organised organises organising organize organized organizing
organisation organisations organization organizations
abuse abuses abused abusing
house houses
crisis crises
police
victim victims
facilitator facilitators
safety
confidential confidentiality
support supports supported supporting
helpline helplines
rule rules
analysis analyses analyse analyze
licence license
behaviour behavior behaviours
refuge refuges
story stories
policy policies
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const APART = `
group grape | survivor survey | child chill | woman wood | crisis critic | police polish | safety sofa | rule role
house hour | abuse bus | centre century | support suppose | victim victory | meeting meat | story store
`
  .trim()
  .split(/[|\n]/)
  .map((pair) => pair.trim().split(' ') as [string, string]);

const MEETING = FORMS.flatMap(([first = '', ...others]) => others.map((other): [string, string] => [first, other]));

test.each(MEETING)('%s and %s meet', (a, b) => {
  expect(stem(b)).toBe(stem(a));
});

test.each(APART)('%s and %s stay apart', (a, b) => {
  expect(stem(b)).not.toBe(stem(a));
});

test('a stem is its own stem', () => {
  const syllable = fc.constantFrom(
    'hou',
    'se',
    's',
    'ing',
    'ation',
    'iz',
    'is',
    'ed',
    'al',
    'ly',
    'y',
    'ness',
    'cent',
    're',
  );
  fc.assert(
    fc.property(fc.array(syllable, {maxLength: 8}), (parts) => {
      const once = stemEnglish(parts.join(''));
      expect(stemEnglish(once)).toBe(once);
    }),
  );
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const once = stemEnglish(text);
      expect(stemEnglish(once)).toBe(once);
    }),
  );
});
