import fs from 'node:fs';
import path from 'node:path';
import {ORIGIN, pageHtml, temporaryFolder, tinyFiles, writeFiles} from '../../../tests/fixtures/publish/tinySite';
import {attributeOf, childrenOf, isElement} from '../../domain/html/htmlTree';
import {finishBuild} from '../finishBuild';
import {readBuild} from '../gate';
import {readFreshPages} from './freshPages';

/** What `run` gives for the tiny site with some files changed. */
async function withTinySite<T>(files: Record<string, string>, run: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = temporaryFolder();
  try {
    writeFiles(folder, {...tinyFiles(), ...files});
    return await run(folder);
  } finally {
    fs.rmSync(folder, {recursive: true, force: true});
  }
}

test('every page is read once, with its scripts on demand, and nothing is written', () =>
  withTinySite({}, (folder) => {
    const scripts: string[] = [];
    const taken: string[] = [];
    const pages = readFreshPages(folder, {
      onTree: (file, tree) => {
        taken.push(file);
        const [html] = childrenOf(tree).filter(isElement);
        const [head] = childrenOf(html!).filter(isElement);
        const later = childrenOf(head!)
          .filter(isElement)
          .flatMap((element) => attributeOf(element, 'data-scripts') ?? []);
        scripts.push(...later);
      },
    });
    const html = Object.keys(tinyFiles()).filter((file) => file.endsWith('.html'));
    expect([...pages.keys()].sort()).toEqual(html.sort());
    // The blank step is compared as a whole and has no tree.
    expect(taken.sort()).toEqual(html.filter((file) => !file.endsWith('leave.html')));
    expect(scripts).toHaveLength(taken.length);
    for (const [file, text] of Object.entries(tinyFiles()))
      expect(fs.readFileSync(path.join(folder, file), 'utf8')).toBe(text);
  }));

test('a page with script that does not begin as ours is named', () =>
  withTinySite({'en/x.html': '<html><head><script src=/a.js defer></script></head></html>'}, (folder) => {
    expect(() => readFreshPages(folder, {})).toThrow('en/x.html does not begin as pages of this site do.');
  }));

test('what was read says what reading again would say', () =>
  withTinySite(
    {'en/x.html': pageHtml('<p style="color:red"><a href=/nowhere>x</a>/home/somebody/site/x')},
    (folder) => {
      const options = {origin: ORIGIN, machinePaths: ['/srv/builder/project']};
      const {problems} = readBuild(folder, options, readFreshPages(folder, options));
      expect(problems).toEqual(readBuild(folder, options).problems);
      expect(problems.map(({what}) => what)).toEqual([
        'a path of somebody’s machine',
        'style attribute on <p> that nobody has reviewed: "color:red"',
        'link to "/nowhere", where nothing is',
      ]);
    },
  ));

test('a page that came after the others were read is read by the gate', () =>
  withTinySite({}, async (folder) => {
    const pages = readFreshPages(folder, {});
    writeFiles(folder, {'en/late.html': pageHtml('<iframe src=/x>')});
    await expect(finishBuild(folder, {origin: ORIGIN, pages})).rejects.toThrow('en/late.html: <iframe>');
  }));

test('a build that brings a policy of its own is read again, as one that should be finished', () =>
  withTinySite({'csp.txt': "default-src 'none'\n"}, async (folder) => {
    const pages = readFreshPages(folder, {});
    await expect(finishBuild(folder, {origin: ORIGIN, pages})).rejects.toThrow('page without the policy in its head');
  }));
