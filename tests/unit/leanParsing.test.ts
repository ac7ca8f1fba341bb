import fs from 'node:fs';
import path from 'node:path';
import {autolinksFor} from '../../src/domain/content/autolinks';
import {parseWith} from '../../src/domain/content/markdown';
import {splitFrontMatter} from '../../src/domain/content/frontMatter';
import {listFiles} from '../../src/site/tree';

const ROOT = path.resolve(__dirname, '../..');
const FOLDERS = ['docs', 'guide', 'blog'];

test.each(FOLDERS)('pages of %s have the same tree as with all constructs', (folder) => {
  const files = listFiles(ROOT, folder).filter(({file}) => file.endsWith('.md'));
  expect(files.length).toBeGreaterThan(0);
  for (const {file} of files) {
    const {body} = splitFrontMatter(fs.readFileSync(path.join(ROOT, file), 'utf8'));
    // As text: comparing a million nodes one by one takes longer than parsing them.
    const [lean, full] = [parseWith(body, autolinksFor(body)), parseWith(body, 'all')].map((tree) =>
      JSON.stringify(tree),
    );
    if (lean !== full) throw new Error(`${file} is parsed into another tree`);
  }
});
