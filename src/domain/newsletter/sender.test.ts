import {parseSender} from './sender';

test.each([
  ['news@example.org', {name: '', address: 'news@example.org'}],
  ['Persefona <news@example.org>', {name: 'Persefona', address: 'news@example.org'}],
  ['"Nok. Norge" <post@example.org>', {name: 'Nok. Norge', address: 'post@example.org'}],
  ['Žofie Å <a.b+c@mail.example.org>', {name: 'Žofie Å', address: 'a.b+c@mail.example.org'}],
])('%s', (text, sender) => {
  expect(parseSender(text)).toEqual(sender);
});

test.each([
  '',
  'Persefona',
  'a@b',
  'a b@example.org',
  'x <a@example.org> y',
  'x <a@example.org>, b@example.org',
  'x\r\nBcc: b@example.org <a@example.org>',
  'a@example.org\nBcc: b@example.org',
])('%j is no sender', (text) => {
  expect(parseSender(text)).toBeNull();
});
