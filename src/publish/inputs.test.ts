import fs from 'node:fs';
import path from 'node:path';
import {type Overrides, withSite} from '../../tests/fixtures/site';
import {readSite} from '../site/readSite';
import {inputsOf, withAddresses} from './inputs';

const BASE: Overrides = {'src/config/a.ts': 'a', 'package.json': '{}'};

/** Which of the two fingerprints a change of the miniature site changes. */
function changes(change: (root: string) => void): {all: boolean; frame: boolean} {
  return withSite(BASE, ({root}) => {
    const before = inputsOf(root);
    change(root);
    const after = inputsOf(root);
    return {all: before.all !== after.all, frame: before.frame !== after.frame};
  });
}

const write = (file: string, text: string) => (root: string) => {
  fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  fs.writeFileSync(path.join(root, file), text);
};

describe('inputsOf', () => {
  test('is the same when nothing changed, whatever the times of the files are', () => {
    const touch = (root: string) => fs.utimesSync(path.join(root, 'docs/index.md'), 1, 1);
    expect(changes(touch)).toEqual({all: false, frame: false});
    expect(withSite(BASE, ({root}) => inputsOf(root))).toEqual(withSite(BASE, ({root}) => inputsOf(root)));
  });

  test.each([
    'docs/index.md',
    'blog/2016-08-01-ended.md',
    'versioned_docs/version-2016/index.md',
    'i18n/nb/docusaurus-plugin-content-docs/current/index.md',
  ])('the text of the page %s changes the site, not its frame', (file) => {
    expect(changes(write(file, 'new'))).toEqual({all: true, frame: false});
  });

  test.each([
    'data/concepts/peer.yml',
    'src/config/a.ts',
    'static/img/map.webp',
    'package.json',
    'node_modules/.package-lock.json',
    'docusaurus.config.ts',
    'i18n/nb/code.json',
    'docs/new-page.md',
  ])('%s changes both', (file) => {
    expect(changes(write(file, 'new'))).toEqual({all: true, frame: true});
  });

  test('the next day changes both: numbers grow old', () => {
    const [monday, tuesday] = withSite(BASE, ({root}) =>
      ['2026-11-23', '2026-11-24'].map((day) => inputsOf(root, day)),
    );
    expect(monday?.all).not.toBe(tuesday?.all);
    expect(monday?.frame).not.toBe(tuesday?.frame);
  });

  test('a page that is gone changes both', () => {
    expect(changes((root) => fs.rmSync(path.join(root, 'docs/groups/evening.md')))).toEqual({all: true, frame: true});
  });

  test('a renamed file is another input even with the same text', () => {
    const rename = (root: string) =>
      fs.renameSync(path.join(root, 'src/config/a.ts'), path.join(root, 'src/config/b.ts'));
    expect(changes(rename)).toEqual({all: true, frame: true});
  });

  test.each(['README.md', 'tests/x.ts', 'src/config/a.test.ts', 'src/components/A.test.tsx', 'build/index.html'])(
    '%s is no input',
    (file) => {
      expect(changes(write(file, 'new'))).toEqual({all: false, frame: false});
    },
  );

  test('the address that a page gives itself changes the frame, its title does not: other pages link to it', () => {
    const frameWith = (change: (text: string) => string) =>
      withSite(BASE, ({root, text}) => {
        fs.writeFileSync(path.join(root, 'docs/groups/evening.md'), change(text('docs/groups/evening.md')));
        return withAddresses(inputsOf(root), readSite(root).pages).frame;
      });
    const before = frameWith((text) => text);
    expect(frameWith((text) => text.replace(/^title: .*$/m, 'title: Another'))).toBe(before);
    expect(frameWith((text) => text.replace(/^title: /m, 'slug: /groups/late\ntitle: '))).not.toBe(before);
  });

  test('the address of the site is an input', () => {
    const before = process.env.SITE_URL;
    try {
      expect(changes(() => (process.env.SITE_URL = 'https://example.org'))).toEqual({all: true, frame: true});
    } finally {
      if (before === undefined) delete process.env.SITE_URL;
      else process.env.SITE_URL = before;
    }
  });
});
