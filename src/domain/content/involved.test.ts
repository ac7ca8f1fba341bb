import {parseMarkdown} from './markdown';
import {involvedPart, tooDeep} from './involved';

describe('involvedPart', () => {
  test.each([
    ['*a_'.repeat(200), 1, 'signs'],
    [`ok\n\n${'['.repeat(400)}`, 3, 'signs'],
    ['`'.repeat(40), 1, 'signs'],
    ['> '.repeat(30), 1, 'nested'],
    [`${'- '.repeat(30)}x`, 1, 'nested'],
    [':::note\n\n:::\n\n'.repeat(60), 201, 'boxes'],
    [`${'*a* '.repeat(100)}\n\n`.repeat(40), 61, 'file'],
  ])('%.20s is refused', (text, line, reason) => {
    const found = involvedPart(text);
    expect(found?.reason.en).toContain(reason);
    expect(found?.line).toBe(line);
  });

  test.each([
    Array.from({length: 300}, (_, item) => `- [link *${item}*](/a.md#b) and **bold**`).join('\n'),
    `| a | b |\n| - | - |\n${'| *x* | [y](/z.md) |\n'.repeat(150)}`,
    '> quoted\n> > twice\n\n1. a\n   - b\n     1. c\n        - d\n',
    `${':::note\n\ntext\n\n:::\n\n'.repeat(30)}`,
    '```\n****\n```\n\n***\n',
  ])('what people write is not', (text) => {
    expect(involvedPart(text)).toBeNull();
  });

  test.each([
    `${'*a_'.repeat(99)}\n\n`.repeat(30),
    `${':a[b]{c=d}'.repeat(90)}\n\n`.repeat(30),
    `${Array.from({length: 20}, (_, run) => '`'.repeat(run + 1)).join(' ')} `.repeat(10),
    ':::a\n'.repeat(90),
    '[^1]: a\n'.repeat(2000),
    `${'~a~'.repeat(50)}\n\n`.repeat(30),
  ])('what is only odd, and parsed without trouble, is let through: %#', (text) => {
    expect(involvedPart(text)).toBeNull();
    expect(parseMarkdown(text).type).toBe('root');
  });
});

describe('tooDeep', () => {
  test('what is nested by indentation, line after line', () => {
    const steps = Array.from({length: 60}, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
    expect(tooDeep(parseMarkdown(steps))?.line).toBeGreaterThan(1);
    expect(tooDeep(parseMarkdown('- a\n  - b\n    - c\n      > **d** [*e*](/f.md)\n'))).toBeNull();
  });

  test('a tree of any depth is walked', () => {
    let tree: {type: string; children: unknown[]} = {type: 'text', children: []};
    for (let level = 0; level < 100_000; level += 1) tree = {type: 'blockquote', children: [tree]};
    expect(tooDeep(tree)).not.toBeNull();
  });
});
