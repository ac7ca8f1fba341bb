import fs from 'node:fs';
import path from 'node:path';
import {ORIGIN, pageHtml, temporaryFolder, tinyFiles, writeFiles} from '../../../tests/fixtures/publish/tinySite';
import type {RenderedPage} from '../../domain/content/rendered';
import {PAGE_SCRIPT} from '../../domain/safety/pageScript';
import {Memory} from '../../site/memory';
import {finishBuild} from '../finishBuild';
import {readBuild} from '../gate';
import {type FreshPage, readFreshPages, writeFreshPages} from './freshPages';

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

/** What search takes, when it knows all pages but the one for missing addresses. */
function searching() {
  const taken = new Map<string, RenderedPage | null>();
  return {
    taken,
    readingOf: (file: string) => (file.endsWith('404.html') ? ('none' as const) : ('page' as const)),
    take: (file: string, rendered: RenderedPage | null) => void taken.set(file, rendered),
  };
}

test('every page is read with its scripts on demand, and nothing is written', () =>
  withTinySite({'docs/main.html': pageHtml('<main><h1>x</h1><p>y</p></main>')}, (folder) => {
    const search = searching();
    const pages = readFreshPages(folder, {search});
    const html = ['docs/main.html', ...Object.keys(tinyFiles()).filter((file) => file.endsWith('.html'))];
    expect([...pages.keys()].sort()).toEqual(html.sort());
    expect([...search.taken.keys()].sort()).toEqual(html.filter((file) => !file.endsWith('404.html')));
    expect(search.taken.get('docs/main.html')?.title).toBe('x');
    expect(search.taken.get('leave.html')).toBeNull();
    expect(pages.get('404.html')?.scripts).toContain(PAGE_SCRIPT);
    for (const [file, text] of Object.entries(tinyFiles()))
      expect(fs.readFileSync(path.join(folder, file), 'utf8')).toBe(text);
  }));

test('the 404 page of each language names no scripts, and every other page does', () =>
  withTinySite({'docs/404.html': pageHtml('<main><h1>x</h1></main>')}, (folder) => {
    const files = ['404.html', 'en/404.html', 'nb/404.html', 'help.html', 'en/help.html', 'docs/404.html'];
    writeFreshPages(folder, files, "default-src 'none'");
    const named = files.filter((file) => !fs.readFileSync(path.join(folder, file), 'utf8').includes('data-scripts=""'));
    expect(named).toEqual(['help.html', 'en/help.html', 'docs/404.html']);
  }));

describe('with what an earlier build found', () => {
  /** Reads the pages of a build like the one before, and says which of them it had to take apart. */
  function readAgain(folder: string, search = searching()) {
    const memory = new Memory<FreshPage>(folder, {file: '.cache/looks.bin', code: []});
    const keep = jest.spyOn(memory, 'keep');
    const pages = readFreshPages(folder, {search, memory});
    memory.write();
    return {pages, taken: search.taken, anew: keep.mock.calls.map(([file]) => file)};
  }
  const scripted = (name: string, body = '<main><h1>x</h1><p>y</p></main>') =>
    pageHtml(body).replace('/assets/js/main.1.js', name);
  const files = {'a.html': scripted('/assets/js/main.0a1b2c3d.js'), 'b.html': scripted('/assets/js/main.0a1b2c3d.js')};

  test.each<[string, string, string[]]>([
    ['nothing', files['a.html'], []],
    ['the version of a script', scripted('/assets/js/main.99999999.js'), []],
    ['a script', scripted('/assets/js/other.0a1b2c3d.js'), ['a.html']],
    ['where a script is from', scripted('//x.example/assets/js/main.0a1b2c3d.js'), ['a.html']],
    ['the text', scripted('/assets/js/main.0a1b2c3d.js', '<main><h1>z</h1><p>main.99999999.js</p></main>'), ['a.html']],
  ])('of a page in which %s changed is found what would be found without', (_what, text, anew) =>
    withTinySite(files, (folder) => {
      expect(readAgain(folder).anew).toContain('a.html');
      writeFiles(folder, {'a.html': text});
      const again = readAgain(folder);
      expect(again.anew).toEqual(anew);
      const search = searching();
      expect(again.pages).toEqual(readFreshPages(folder, {search}));
      expect(again.taken).toEqual(search.taken);
    }),
  );

  test('a page that search begins to know is read for it', () =>
    withTinySite(files, (folder) => {
      readAgain(folder, {...searching(), readingOf: () => 'none'});
      const {taken, anew} = readAgain(folder);
      expect(anew).toContain('a.html');
      expect(taken.get('a.html')?.title).toBe('x');
    }));
});

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
