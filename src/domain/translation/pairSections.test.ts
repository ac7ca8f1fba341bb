import {pairSections} from './pairSections';
import type {PinnedSection} from './pin';
import type {Section} from './sections';
import {fingerprint} from './sha256';

const section = (id: string, text: string): Section => ({
  id,
  anchor: id,
  heading: id,
  lines: [text],
  fingerprint: fingerprint(text),
  links: [],
  empty: false,
});
const pinned = (id: string, text: string): PinnedSection => ({id, fingerprint: fingerprint(text), text: [text]});

/** Both lists as "id=text id=text"; the result as lines. */
function pairing(before: string, now: string, mayBeRenamed = true): string[] {
  const entries = (list: string) => list.split(' ').map((entry) => entry.split('=') as [string, string]);
  const result = pairSections(
    entries(before).map(([id, text]) => pinned(id, text.replace(/_/g, ' '))),
    entries(now).map(([id, text]) => section(id, text.replace(/_/g, ' '))),
    mayBeRenamed,
  );
  return [
    ...result.pairs.map((pair) => {
      const same = pair.before.fingerprint === pair.now.fingerprint ? '=' : '~';
      return `${pair.before.id}${same}${pair.now.id}${result.moved.has(pair) ? ' moved' : ''}`;
    }),
    ...result.added.map(({id}) => `+${id}`),
    ...result.removed.map(({id}) => `-${id}`),
  ];
}

describe('pairing sections', () => {
  test('by text and id, then by text, then by id', () => {
    expect(pairing('a=x b=y', 'a=x b=y')).toEqual(['a=a', 'b=b']);
    expect(pairing('a=x b=y', 'a=y b=x')).toEqual(['b=a', 'a=b moved']);
    expect(pairing('a=x b=y', 'a=x b=z')).toEqual(['a=a', 'b~b']);
  });

  test('by half of the words in common', () => {
    expect(pairing('a=one_two_three_four', 'b=one_two_three_five')).toEqual(['a~b']);
    expect(pairing('a=one_two_three_four', 'b=five_six_seven_eight')).toEqual(['+b', '-a']);
  });

  test('the most alike first', () => {
    expect(pairing('a=one_two_three b=one_two_three_four', 'c=one_two_three_four_five')).toEqual(['b~c', '-a']);
  });

  test('fields of a record only by their names', () => {
    expect(pairing('a=x b=y', 'a=y b=x', false)).toEqual(['a~a', 'b~b']);
    expect(pairing('a=x', 'b=x', false)).toEqual(['+b', '-a']);
  });

  test('names the fewest sections that must have moved', () => {
    expect(pairing('a=1 b=2 c=3 d=4', 'd=4 a=1 b=2 c=3')).toEqual(['d=d moved', 'a=a', 'b=b', 'c=c']);
    expect(pairing('a=1 b=2 c=3', 'a=1 x=9 c=3 b=2').filter((line) => line.endsWith('moved'))).toHaveLength(1);
  });

  test('gives up on likeness between very many sections', () => {
    const many = (prefix: string) =>
      Array.from({length: 60}, (_, index) => `${prefix}${index}=one_two_three_${prefix}${index}`).join(' ');
    expect(pairing(many('a'), many('b')).filter((line) => line.includes('~'))).toEqual([]);
  });
});
