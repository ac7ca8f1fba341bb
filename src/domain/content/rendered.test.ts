import {parsePage} from '../html/htmlTree';
import {readRendered} from './rendered';

const rendered = (body: string, withEntries = false) =>
  readRendered(parsePage(`<!doctype html><html lang=cs><body>${body}</body></html>`), withEntries);

test('a page without a main part is none to be found', () => {
  expect(rendered('<p>x</p>')).toBeNull();
});

test('sections begin at headings with an id; words on both sides of a block stay apart', () => {
  const page = rendered(
    '<p>before</p><main><article lang=nb><h1>A <b>title</b></h1><p>one</p><p>tw<i>o</i></p><h2 id=a>First</h2>x<br>y<h4 id=b>no</h4><h2>none</h2></article></main>',
  );
  expect(page).toEqual({
    title: 'A title',
    lang: 'nb',
    sections: [
      {anchor: '', heading: '', text: 'one two'},
      {anchor: 'a', heading: 'First', text: 'x y no none'},
    ],
    entries: [],
  });
});

test.each([
  ['navigation', '<nav>x</nav>'],
  ['script', '<script>x</script>'],
  ['what is hidden', '<p hidden>x</p>'],
  ['what is marked', '<p data-search=skip>x</p>'],
  ['templates', '<template><p>x</p></template>'],
  ['pictures', '<svg><title>x</title><text>x</text></svg>'],
  ['formulas', '<math><mi>x</mi></math>'],
  ['comments', '<!-- x -->'],
])('%s is left out', (_, html) => {
  expect(rendered(`<main>text ${html}</main>`)?.sections).toEqual([{anchor: '', heading: '', text: 'text'}]);
});

test('entries are found on their own where they are at home, and are text elsewhere', () => {
  const html = '<main>all<dl data-search=entry id=e><dt>Term</dt><dd>What it <em>is</em></dd></dl></main>';
  expect(rendered(html, true)).toMatchObject({
    sections: [{text: 'all'}],
    entries: [{anchor: 'e', heading: 'Term', text: 'What it is'}],
  });
  expect(rendered(html)).toMatchObject({sections: [{text: 'all Term What it is'}], entries: []});
});
