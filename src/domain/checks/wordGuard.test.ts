import {wordsKept} from './wordGuard';

const FILE = 'docs/groups/evening.md';
const PAGE = `---
id: evening
title: An evening
topics: [group]
sidebar_position: 1
---

## How it begins {#start}

See [the start](index.md "Start"), :term[peers]{#peer} and \`code\`.

![A map](/img/map.webp)
`;

const kept = (from: string, to: string) => wordsKept(FILE, PAGE, PAGE.replace(from, to));

test.each([
  ['id: evening', 'id: morning'],
  ['topics: [group]', 'topics: [peer, self-help]'],
  ['sidebar_position: 1\n', ''],
  ['{#start}', '{#beginning}'],
  [' {#start}', ''],
  ['index.md', '/index.md'],
  ['{#peer}', '{#group}'],
  ['An evening', 'An  evening!'],
  ['See', '  See\n'],
])('a machine may write %s as %s', (from, to) => expect(kept(from, to)).toBe(true));

test.each([
  ['An evening', 'One evening'],
  ['How it begins', 'How it began'],
  ['See ', ''],
  ['the start', 'start'],
  ['"Start"', '"Begin"'],
  ['[peers]', '[a peer]'],
  ['`code`', '`cod`'],
  ['A map', ''],
  ['## How it begins {#start}\n', ''],
  ['id: evening', 'id: evening\nsidebar_label: Evening'],
  ['See ', 'Seé '],
])('a machine may not write %s as %s', (from, to) => expect(kept(from, to)).toBe(false));

test('a letter composed otherwise is the same letter', () => {
  expect(wordsKept(FILE, 'Čaj', 'Čaj'.normalize('NFD'))).toBe(true);
});

test('of a record, and of a page whose front matter cannot be read, every letter counts', () => {
  expect(wordsKept('data/concepts/peer.yml', 'a: b', 'a: c')).toBe(false);
  expect(wordsKept('data/concepts/peer.yml', 'a: b', 'a:  "b"')).toBe(true);
  expect(wordsKept(FILE, '---\nid: [\n---\nx', '---\nid: a\n---\nx')).toBe(false);
});
