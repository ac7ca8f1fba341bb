import {VFile} from 'vfile';
import {placeOfFile, repositoryPath} from './vfile';

test('a file is known by its path from the root of the repository', () => {
  const file = new VFile({path: '/site/i18n/nb/docusaurus-plugin-content-blog/x.md'});
  expect(repositoryPath('/site', file)).toBe('i18n/nb/docusaurus-plugin-content-blog/x.md');
  expect(placeOfFile('/site', file)).toMatchObject({collection: 'blog', locale: 'nb', path: 'x'});
  expect(placeOfFile('/site', new VFile({path: '/site/README.md'}))).toBeNull();
});
