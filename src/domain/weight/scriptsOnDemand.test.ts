import {withScriptsOnDemand} from './scriptsOnDemand';

const page = (head: string, body = '<p>x</p>') =>
  `<!doctype html><html lang=cs-CZ><head><meta charset=UTF-8><title>x</title>${head}</head><body>${body}</body></html>`;

test('scripts of the head become addresses of the small script, in their order, before everything else', () => {
  const scripts =
    '<script src=/assets/js/runtime~main.1.js defer></script><script src="/assets/js/main.2.js" defer=""></script>';
  expect(withScriptsOnDemand(page(`<link rel=stylesheet href=/a.css>${scripts}`), 'f()')).toBe(
    '<!doctype html><html lang=cs-CZ><head><meta charset=UTF-8>' +
      '<script data-scripts="/assets/js/runtime~main.1.js /assets/js/main.2.js">f()</script>' +
      '<title>x</title><link rel=stylesheet href=/a.css></head><body><p>x</p></body></html>',
  );
});

test('a page that answers where nothing is has the small script and names no other', () => {
  const missing = page('<script src=/assets/js/main.2.js defer></script>');
  expect(withScriptsOnDemand(missing, 'f()', {isMissing: true})).toBe(
    '<!doctype html><html lang=cs-CZ><head><meta charset=UTF-8><script data-scripts="">f()</script><title>x</title></head>' +
      '<body><p>x</p></body></html>',
  );
});

test('a page without script is left as it is', () => {
  const plain = page('<link rel=stylesheet href=/a.css>', '<script>a()</script>');
  expect(withScriptsOnDemand(plain, 'f()')).toBe(plain);
});

test('what stands in the text of a page is not taken for a script of the site', () => {
  const written = page('', '<script src=/assets/js/x.js defer></script>');
  expect(withScriptsOnDemand(written, 'f()')).toBe(written);
});

test('a page that begins otherwise is named, not guessed at', () => {
  expect(withScriptsOnDemand('<html><head><script src=/a.js defer></script></head></html>', 'f()')).toBeNull();
});
