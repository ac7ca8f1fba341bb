import fs from 'node:fs';
import path from 'node:path';
import {checkModel} from '../../src/domain/checks/allRules';
import {readSite} from '../../src/site/readSite';
import {docsPage} from '../fixtures/baseSite';
import {TODAY, withSite} from '../fixtures/site';

const PAGE = docsPage('odd', 'An odd page', 'Příliš žluťoučký kůň úpěl ďábelské ódy.\n');
const latin2 = Buffer.from(PAGE.replace(/[^\0-\x7f]/g, '\x01'), 'latin1').map((byte) => (byte === 1 ? 0xbe : byte));
const NB = 'i18n/nb/docusaurus-plugin-content-docs/current/groups/evening.md';
const ANCHORS = Array.from({length: 20}, (_, level) => `l${level}: [*a, *a]`).join('\n');

/** Files that somebody may send: name, bytes, the one rule that stops each. */
const FILES: [file: string | Buffer, content: string | Uint8Array, rule: string][] = [
  ['docs/odd.md', latin2, 'file-encoding'],
  ['docs/odd.md', Buffer.from(`\uFEFF${PAGE}`, 'utf16le'), 'file-encoding'],
  ['docs/odd.md', `${PAGE}\0`, 'file-encoding'],
  ['docs/účast.md'.normalize('NFD'), PAGE, 'file-name'],
  [Buffer.from([...Buffer.from('docs/'), 0xe8, ...Buffer.from('.md')]), PAGE, 'file-name'],
  ['docs/a\nb\u001b[31m.md', PAGE, 'file-name'],
  ['docs/$(id).md', PAGE, 'file-name'],
  ['docs/odd.md', PAGE.replace(/\n/g, '\r\n'), 'line-endings'],
  ['docs/odd.md', `${PAGE}\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n`, 'merge-conflict'],
  [NB, '', 'empty-translation'],
  [NB, '\n \n', 'empty-translation'],
  ['docs/odd.md', '', 'front-matter-syntax'],
  ['docs/odd.md', '---\ntitle: [a\nid: {{{\n---\n\ntext\n', 'front-matter-syntax'],
  ['docs/odd.md', '---\n- a\n---\n\ntext\n', 'front-matter-syntax'],
  ['docs/odd.md', `---\n${'['.repeat(8000)}\n---\n`, 'text-involved'],
  ['docs/__proto__.md', PAGE, 'page-format'],
  ['docs/odd.md', `${PAGE}${'> '.repeat(50_000)}`, 'text-involved'],
  ['docs/odd.md', `${PAGE}${'a'.repeat(200_001)}`, 'file-size'],
  ['data/concepts/__proto__.yml', 'group: group\n', 'record-name'],
  ['data/concepts/odd.yml', '['.repeat(100_000), 'record-syntax'],
  ['data/concepts/odd.yml', 'group: !!js/function "x"\n', 'record-syntax'],
  ['data/concepts/odd.yml', '42\n', 'record-field-invalid'],
  ['data/concepts/odd.yml', '', 'record-field-invalid'],
  ['data/concepts/odd.yml', Uint8Array.from({length: 256}, (_, byte) => byte), 'file-encoding'],
  ['data/statements/safety.yml', latin2, 'file-encoding'],
  ['static/img/odd.png', new Uint8Array(3_000_000), 'attachment-size'],
  ['static/img/odd.svg', '<svg onload="alert(1)"/>', 'attachment-type'],
  ['static/files/Odd name.txt', 'Text.', 'file-name'],
  ['i18n/nb/code.json', '{"a": ', 'interface-string'],
];

test.each(FILES)('%s is stopped by one clear problem that names it (%#)', (file, content, rule) =>
  withSite({}, ({root}) => {
    const absolute =
      typeof file === 'string' ? path.join(root, file) : Buffer.concat([Buffer.from(`${root}/`), Buffer.from(file)]);
    fs.mkdirSync(typeof file === 'string' ? path.dirname(absolute.toString()) : root, {recursive: true});
    fs.writeFileSync(absolute, content);
    const started = performance.now();
    const problems = checkModel(readSite(root), {today: TODAY});
    const named = problems.filter((found) => found.file === file.toString());
    expect(named.map((found) => found.rule).slice(0, 1)).toEqual([rule]);
    expect(problems.filter((found) => found.rule !== rule)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(4000);
  }),
);

test('a bomb of aliases is named line by line, and not unpacked', () =>
  withSite({'data/concepts/odd.yml': `a: &a [x]\n${ANCHORS}\n`}, ({root}) => {
    const problems = checkModel(readSite(root), {today: TODAY});
    expect(new Set(problems.map(({file, rule}) => `${file} ${rule}`))).toEqual(
      new Set(['data/concepts/odd.yml record-syntax']),
    );
  }));

test('links that lead out, and in a circle, are not followed', () =>
  withSite(
    {'docs/etc': {linkTo: '/etc'}, 'docs/loop': {linkTo: 'loop'}, 'static/img/x.png': {linkTo: '/etc/passwd'}},
    ({root}) => {
      const problems = checkModel(readSite(root), {today: TODAY});
      expect(problems.map(({file, rule}) => `${file} ${rule}`)).toEqual([
        'docs/etc linked-file',
        'docs/loop linked-file',
        'static/img/x.png linked-file',
      ]);
    },
  ));
