import fs from 'node:fs';
import path from 'node:path';
import {withSite} from '../../tests/fixtures/site';
import {readBroken} from './readBroken';

describe('readBroken', () => {
  test('finds nothing in a site without problems', () => {
    withSite({}, ({root}) => expect(readBroken(root)).toEqual({problems: [], files: new Set()}));
  });

  test('says one thing of each file, the first to mend', () => {
    const everything = '\uFFFD<<<<<<< HEAD\r\n<<<<<<< HEAD\r\n';
    withSite({'docs/Bad name.md': everything, 'docs/bad.md': everything}, ({root}) => {
      const {problems, files} = readBroken(root);
      expect(problems.map(({file, rule}) => [file, rule])).toEqual([
        ['docs/Bad name.md', 'file-name'],
        ['docs/bad.md', 'merge-conflict'],
      ]);
      expect([...files]).toEqual(['docs/Bad name.md', 'docs/bad.md']);
    });
  });

  test('survives a name that is no text at all', () => {
    withSite({}, ({root}) => {
      const name = Buffer.concat([Buffer.from(path.join(root, 'docs/')), Buffer.from([0x73, 0xff, 0x2e, 0x6d, 0x64])]);
      fs.writeFileSync(name, 'x');
      expect(readBroken(root).problems.map(({rule}) => rule)).toEqual(['file-name']);
    });
  });

  test('leaves links to the rule for links', () => {
    withSite({'docs/Link.md': {linkTo: '/etc/hostname'}}, ({root}) => expect(readBroken(root).problems).toEqual([]));
  });
});
