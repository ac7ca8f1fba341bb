import {fetchFilesEarly, knownManifest} from './earlyFiles';

const manifest = {
  format: 1,
  thesaurus: 'assets/search/thesaurus.1.json',
  editions: [
    {
      id: '2026.1',
      index: ['assets/search/a-0.1.bin', 'assets/search/a-1.1.bin'],
      texts: 'assets/search/a-texts.1.json',
    },
    {id: 'next', index: ['assets/search/next-0.1.bin'], texts: 'assets/search/next-texts.1.json'},
  ],
};

function answerWith(answer: () => Promise<Response>): string[] {
  const asked: string[] = [];
  globalThis.fetch = (address) => {
    asked.push(String(address));
    return answer();
  };
  return asked;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

test('before a search nothing is known', async () => {
  expect(await knownManifest()).toBeNull();
});

test('the list of files is fetched and handed over, and what first answers need is fetched with it', async () => {
  const asked = answerWith(async () => new Response(JSON.stringify(manifest)));
  fetchFilesEarly('/en/');
  expect(await knownManifest()).toEqual({address: '/en/search/manifest.json', json: manifest});
  await settled();
  expect(asked).toEqual([
    '/en/search/manifest.json',
    '/en/assets/search/thesaurus.1.json',
    '/en/assets/search/a-0.1.bin',
  ]);
});

test.each([
  ['no connection', () => Promise.reject(new Error('network'))],
  ['something else', async () => new Response('<!doctype html>')],
  ['another format', async () => new Response('{"format": 2}')],
])('%s: nothing is thrown, and the worker sees for itself', async (_, answer) => {
  const asked = answerWith(answer);
  fetchFilesEarly('/');
  const known = await knownManifest();
  await settled();
  expect([known?.json ?? {format: 2}, asked]).toEqual([{format: 2}, ['/search/manifest.json']]);
});
