import {found} from '../../../../tests/fixtures/site';

const FILE = 'data/redirects.yml';

describe('redirect-target', () => {
  test.each(['/docs/nowhere', '/docs/2016/groups/evening', '/partners/nobody', '/searching'])('refuses %s', (to) => {
    expect(found({[FILE]: `/docs/old: ${to}\n`})).toEqual([`${FILE} | /docs/old: ${to} | redirect-target`]);
  });

  test('refuses redirects in a circle', () => {
    expect(found({[FILE]: '/docs/a: /docs/b\n/docs/b: /docs/a\n'})).toEqual([
      `${FILE} | /docs/a: /docs/b | redirect-target`,
      `${FILE} | /docs/b: /docs/a | redirect-target`,
    ]);
  });

  test('is silent when it ends at a page, directly or over another redirect', () => {
    const lines = [
      '/docs/a: /docs/b',
      '/docs/b: /docs/next/groups/evening#end',
      '/docs/c: /',
      '/topics/old: /glossary#peer',
      '/docs/d: /docs/2016',
    ];
    expect(found({[FILE]: `# Former addresses\n${lines.join('\n')}\n`})).toEqual([]);
  });

  test('does not blame a redirect when its page only cannot be read', () => {
    const broken = {'docs/groups/evening.md': 'no front matter\n'};
    expect(found({...broken, [FILE]: '/docs/old: /docs/next/groups/evening\n'}).join()).not.toMatch(/redirect-target/);
  });
});
