import fc from 'fast-check';
import {autolinksFor} from './autolinks';
import {parseWith} from './markdown';

/** What a link of a bare address may begin with, hide behind or stand beside. */
const PIECES = [
  ...['www.example.org', 'WWW.Example.ORG/a_b', 'wWw.x', 'www', 'www.', 'ww', 'w.w.w.', 'a_www.x.cz', '/www.x.cz'],
  ...[
    'http://example.org',
    'HTTPS://EXAMPLE.org/?a=b',
    'hTTp://x.y',
    'http',
    'http:',
    'http:/',
    'https://',
    'ahttp://x.y',
  ],
  ...['a@b.cz', 'A.B+c-d_e@F-g.HI', '@', 'a@', '@b.cz', 'a@b', 'a@b.c1', 'mailto:a@b.cz', 'xmpp:a@b.cz/x', '`a@b.cz`'],
  ...[
    '＠',
    'ｗｗｗ．ｘ．ｃｚ',
    'ａ＠ｂ．ｃｚ',
    'ſ',
    'K',
    'w\u00ADww.x.cz',
    'w\u200Bww.x.cz',
    '\u0000',
    '\uFEFFwww.x.cz',
  ],
  ...['&commat;', 'a&commat;b.cz', 'a&#64;b.cz', 'a&#x40;b.cz', 'www&period;x.cz', 'www&#46;x.cz', '&#119;ww.x.cz'],
  ...['http&colon;//x.cz', '&#104;ttp://x.cz', '&#x68;ttps&#58;//x.cz', '&amp;', '&', '&nbsp;'],
  ...['www\\.x.cz', 'a\\@b.cz', 'http\\://x.cz', 'http:\\/\\/x.cz', '\\', '\\\n', 'ht\\tp://x.cz'],
  ...[
    '*',
    '**',
    '_',
    '~',
    '~~',
    '+',
    '-',
    '.',
    '[',
    ']',
    '(',
    ')',
    '](',
    '[a](',
    '](https://x.cz)',
    '![',
    '<',
    '>',
    '|',
  ],
  ...[
    ':',
    '::',
    ':::',
    ':a[',
    ':::note\n',
    '$',
    '$$',
    '[^1]',
    '[^1]: ',
    '[x]: ',
    '- [ ] ',
    '| - |\n',
    '---',
    '#',
    '`',
    '``',
  ],
  ...[
    ' ',
    '  \n',
    '\n',
    '\n\n',
    '\t',
    '\r',
    '\r\n',
    '> ',
    '1. ',
    '    ',
    'slovo',
    'Hoře',
    'h',
    'W',
    'w',
    'H',
    '0',
    'é',
  ],
];

const same = (text: string) => expect(parseWith(text, autolinksFor(text))).toEqual(parseWith(text, 'all'));

test('uses no more constructs than a text can need', () => {
  expect(autolinksFor('Napište nám: jana@example.org.')).toBe('all');
  expect(autolinksFor('[Zákon](https://example.org)')).toBe('no-email');
  expect(autolinksFor('Viz WWW.EXAMPLE.ORG.')).toBe('no-email');
  expect(autolinksFor('Ptejte se &ndash; nebo ne.')).toBe('no-email');
  expect(autolinksFor('## Skupina {#group}\n\n| a | b |\n| - | - |\n')).toBe('none');
});

test.each(PIECES)('gives the same tree with fewer constructs: %j', (piece) => {
  same(piece);
  same(`(${piece}) a ${piece}, "${piece}" *${piece}* [${piece}](/x) ${piece}`);
  same(`| ${piece} | b |\n| - | - |\n| c | ${piece}\n\n:::note[${piece}]\n${piece}\n:::\n\n- ${piece}\n`);
});

test('gives the same tree with fewer constructs for any row of them', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), {maxLength: 12}).map((pieces) => pieces.join(''));
  fc.assert(fc.property(texts, same), {numRuns: 2000});
});

test('gives another tree where a construct is missing that the text needs', () => {
  expect(parseWith('a@b.cz', 'none')).not.toEqual(parseWith('a@b.cz', 'all'));
  expect(parseWith('a&#64;b.cz', 'none')).not.toEqual(parseWith('a&#64;b.cz', 'all'));
  expect(parseWith('www.x.cz', 'none')).not.toEqual(parseWith('www.x.cz', 'all'));
  expect(parseWith('(a@b.cz) x', 'no-email')).not.toEqual(parseWith('(a@b.cz) x', 'all'));
});
