import fs from 'node:fs';
import path from 'node:path';
import {withSite} from '../../tests/fixtures/site';
import {beginRecord, endRecord, forgetBuild, isCurrent} from './buildRecord';
import {inputsOf} from './inputs';

const write = (root: string, file: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  fs.writeFileSync(path.join(root, file), text);
};

test('a build is current when it was made from exactly what the tree holds', () => {
  withSite({}, ({root}) => {
    expect(isCurrent(root)).toBe(false);
    write(root, 'build/index.html', 'x');
    expect(isCurrent(root)).toBe(false);
    write(root, '.cache/build.json', JSON.stringify(inputsOf(root)));
    expect(isCurrent(root)).toBe(true);
    write(root, 'docs/index.md', 'changed');
    expect(isCurrent(root)).toBe(false);
  });
});

test('a record that cannot be read, or without its site, counts as none', () => {
  withSite({}, ({root}) => {
    write(root, '.cache/build.json', JSON.stringify(inputsOf(root)));
    expect(isCurrent(root)).toBe(false);
    write(root, 'build/index.html', 'x');
    write(root, '.cache/build.json', '{"all":');
    expect(isCurrent(root)).toBe(false);
  });
});

test('a file that cannot be read is for the build to tell of', () => {
  withSite({}, ({root}) => {
    write(root, 'build/index.html', 'x');
    endRecord(root, inputsOf(root), 'way');
    const unreadable = Buffer.concat([Buffer.from(`${root}/docs/`), Buffer.from([0xff]), Buffer.from('.md')]);
    fs.writeFileSync(unreadable, 'x');
    expect(isCurrent(root)).toBe(false);
  });
});

describe('the record of a build', () => {
  const CACHE = 'node_modules/.cache/rspack/a';

  test('the bundler keeps what it has while records are the same, also when a build has failed', () => {
    withSite({}, ({root, text}) => {
      beginRecord(root, 'frame');
      write(root, CACHE, 'bundled');
      beginRecord(root, 'frame');
      expect(text(CACHE)).toBe('bundled');
    });
  });

  test('what a failed build has bundled of other records is not taken for that of the last one', () => {
    withSite({}, ({root, text}) => {
      write(root, 'build/index.html', 'x');
      endRecord(root, inputsOf(root), 'way');
      beginRecord(root, 'of other records');
      write(root, CACHE, 'of other records');
      expect(isCurrent(root)).toBe(true);
      expect(beginRecord(root, inputsOf(root).frame).compressed).toBe('way');
      expect(text(CACHE)).toBe('');
    });
  });

  test('while one site takes the place of the other there is no build that is current', () => {
    withSite({}, ({root}) => {
      write(root, 'build/index.html', 'x');
      endRecord(root, inputsOf(root), 'way');
      forgetBuild(root);
      expect(isCurrent(root)).toBe(false);
    });
  });

  test('a build during which something was saved is not current, and nothing that it bundled counts', () => {
    withSite({}, ({root, text}) => {
      write(root, 'build/index.html', 'x');
      beginRecord(root, 'frame');
      write(root, CACHE, 'of both');
      endRecord(root, null, 'way');
      expect(isCurrent(root)).toBe(false);
      expect(beginRecord(root, 'frame').compressed).toBe('way');
      expect(text(CACHE)).toBe('');
    });
  });
});
