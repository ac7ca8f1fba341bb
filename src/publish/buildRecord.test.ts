import fs from 'node:fs';
import path from 'node:path';
import {withSite} from '../../tests/fixtures/site';
import {isCurrent} from './buildRecord';
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
