import {metaTag, originOf, policyOf, rebased, withMeta, withoutMeta} from './policy';

const facts = {
  origin: 'https://guide.example',
  scriptHashes: ['sha256-b', 'sha256-a', 'sha256-a'],
  styleHashes: ['sha256-c'],
};
const policy = policyOf(facts);
const directive = (name: string, text = policy) =>
  text.split('; ').find((each) => each === name || each.startsWith(`${name} `));

test('nothing is allowed but what is named, and script only from the folders of scripts', () => {
  expect(directive('default-src')).toBe("default-src 'none'");
  expect(directive('script-src')).toBe(
    "script-src https://guide.example/assets/js/ https://guide.example/en/assets/js/ https://guide.example/nb/assets/js/ 'sha256-a' 'sha256-b'",
  );
  expect(directive('style-src')).not.toContain("'");
  expect(directive('style-src-attr')).toBe("style-src-attr 'unsafe-hashes' 'sha256-c'");
  for (const name of ['base-uri', 'frame-ancestors', 'manifest-src']) expect(directive(name)).toBe(`${name} 'none'`);
  expect(directive('worker-src')).not.toContain("'self'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
});

test('without style attributes none are allowed', () => {
  expect(directive('style-src-attr', policyOf({...facts, styleHashes: []}))).toBe("style-src-attr 'none'");
});

test('only a site with TLS asks for everything by TLS', () => {
  expect(directive('upgrade-insecure-requests')).toBe('upgrade-insecure-requests');
  expect(directive('upgrade-insecure-requests', policyOf({...facts, origin: 'http://127.0.0.1:3000'}))).toBeUndefined();
});

test('an outside search is asked only where it was chosen', () => {
  expect(directive('connect-src')).toBe("connect-src 'self'");
  const connect = ['https://x-dsn.algolia.net'];
  expect(directive('connect-src', policyOf({...facts, connect}))).toBe("connect-src 'self' https://x-dsn.algolia.net");
});

test('moves to another origin and back', () => {
  const local = policyOf({...facts, origin: 'http://127.0.0.1:8080'});
  expect(rebased(policy, 'http://127.0.0.1:8080')).toBe(local);
  expect(rebased(local, facts.origin)).toBe(policy);
  expect(rebased(policy, facts.origin)).toBe(policy);
  expect(originOf(local)).toBe('http://127.0.0.1:8080');
  expect(originOf("default-src 'none'")).toBeNull();
});

test('moving touches no other origin, however alike', () => {
  const alike = policyOf({...facts, connect: ['https://guide.example.com/x']});
  expect(rebased(alike, 'https://other.example')).toContain("connect-src 'self' https://guide.example.com/x");
});

const page = '<!doctype html><html lang=cs-CZ dir=ltr class="a b"><head><meta charset=UTF-8><title>x</title>';

test('stands in the page before anything that loads, without what a meta cannot say', () => {
  const html = withMeta(page, policy);
  expect(
    html?.startsWith(
      `<!doctype html><html lang=cs-CZ dir=ltr class="a b"><head><meta charset=UTF-8>${metaTag(policy)}<title>`,
    ),
  ).toBe(true);
  expect(metaTag(policy)).not.toContain('frame-ancestors');
  expect(withoutMeta(html ?? '', policy)).toBe(page);
});

test.each(['<!doctype html><head><script>1</script><meta charset=UTF-8>', '<script></script>', ''])(
  'does not look for a place in %j',
  (html) => expect(withMeta(html, policy)).toBeNull(),
);

test('takes back only exactly its own policy, only at its place', () => {
  const other = withMeta(page, policyOf({...facts, scriptHashes: ['sha256-evil']})) ?? '';
  expect(withoutMeta(other, policy)).toBe(other);
  expect(withoutMeta(`${page}${metaTag(policy)}`, policy)).toBe(`${page}${metaTag(policy)}`);
});
