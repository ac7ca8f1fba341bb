import fs from 'node:fs';
import {stubDocusaurus} from '../../tests/fixtures/docusaurus';
import {type Overrides, modelOf, writeSite} from '../../tests/fixtures/site';
import {pageFacts} from '../domain/search/siteDocuments';
import {isCurrent} from './buildRecord';
import {buildSite} from './buildSite';
import {DISK_WORDS} from './parts/shortage';

describe('a build that fails', () => {
  const before = process.env.EXPORTS;
  beforeEach(() => (process.env.EXPORTS = '0'));
  afterEach(() => {
    jest.restoreAllMocks();
    if (before === undefined) delete process.env.EXPORTS;
    else process.env.EXPORTS = before;
  });

  const TAIL = '\n\nThe site was not built; build/ is as it was.';
  const fails = (output: string) => `console.log(${JSON.stringify(output)}); process.exit(1);`;

  /** What later commands take for that of the last build. */
  const KEPT = ['.cache/exports/hashes.json', '.cache/search/nb.json'];

  /** Why a build of a miniature site with a last build failed, and what it left of that. */
  async function failure(overrides: Overrides) {
    const site = writeSite({
      'build/index.html': 'the last build',
      ...Object.fromEntries(KEPT.map((file) => [file, file])),
      ...overrides,
    });
    try {
      const error = await buildSite(site.root, () => {}).then(
        () => new Error('It did not fail.'),
        (reason: Error) => reason,
      );
      return {
        message: error.message,
        page: site.text('build/index.html'),
        isCurrent: isCurrent(site.root),
        kept: KEPT.map(site.text),
      };
    } finally {
      site.remove();
    }
  }

  test('says what is wrong with the texts, and runs nothing', async () => {
    const {message, page} = await failure({...stubDocusaurus(fails('It ran.')), 'docs/index.md': 'no front matter'});
    expect(message).toContain('docs/index.md');
    expect(message).not.toContain('It ran.');
    expect(message.endsWith(TAIL)).toBe(true);
    expect(page).toBe('the last build');
  });

  test('says what Docusaurus says', async () => {
    expect(await failure(stubDocusaurus(fails('A link leads nowhere.')))).toEqual({
      message: `A link leads nowhere.${TAIL}`,
      page: 'the last build',
      isCurrent: false,
      kept: KEPT,
    });
  });

  test('says once that the disk is full, where a process found it out', async () => {
    const {message} = await failure(stubDocusaurus(fails('ENOSPC: no space left on device, write')));
    expect(message).toBe(`${DISK_WORDS}\n\nENOSPC: no space left on device, write${TAIL}`);
  });

  test('says that the disk is full, where it found it out itself', async () => {
    jest.spyOn(fs, 'statfsSync').mockImplementation(() => {
      throw new Error('ENOSPC: no space left on device, mkdir');
    });
    const {message} = await failure({});
    expect(message).toBe(`${DISK_WORDS}\n\nENOSPC: no space left on device, mkdir${TAIL}`);
  });

  test('says before anything is done that there will be no room', async () => {
    jest.spyOn(fs, 'statfsSync').mockReturnValue({bavail: 0, bsize: 4096} as never);
    const {message, page} = await failure({...stubDocusaurus(fails('It ran.')), 'docs/index.md': 'no front matter'});
    expect(message).toBe(`${DISK_WORDS} It needs about 1 MB; 0 MB are free.${TAIL}`);
    expect(page).toBe('the last build');
  });

  test('because another process builds it already says so, and runs nothing', async () => {
    const {message} = await failure({...stubDocusaurus(fails('It ran.')), '.cache/build.lock': String(process.pid)});
    expect(message).toMatch(`Process ${process.pid} is building this site already.`);
    expect(message).not.toContain('It ran.');
  });

  test('at the gate leaves the last build as it was, and no record that it is current', async () => {
    const page = '<!DOCTYPE html><html><head><script>alert(1)</script></head></html>';
    const script = `
      for (const name of ${JSON.stringify(['index', ...pageFacts(modelOf()).keys()])}) {
        const file = path.join(options.outDir, locale === 'cs' ? '' : locale, name + '.html');
        fs.mkdirSync(path.dirname(file), {recursive: true});
        fs.writeFileSync(file, ${JSON.stringify(page)});
      }`;
    const refused = await failure(stubDocusaurus(script));
    expect(refused.message).toMatch(/^The build holds what must not be published:\n\n/);
    expect(refused.message).toContain('en/index.html: inline script that nobody has reviewed: "alert(1)"');
    expect(refused).toMatchObject({page: 'the last build', isCurrent: false, kept: KEPT});
  });
});
