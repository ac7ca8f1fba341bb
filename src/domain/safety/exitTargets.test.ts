import {LOCALES} from '../locales/locales';
import {EXIT_TARGETS, leaveHtml, leaveScript, targetFault} from './exitTargets';

test.each(LOCALES)('the target in %s is a plain https address', (locale) => {
  expect(targetFault(EXIT_TARGETS[locale])).toBeNull();
});

test.each([
  ['http://www.example.org/', 'is not an https:// address'],
  ['javascript:alert(1)', 'is not an https:// address'],
  ['weather', 'is not an address'],
  ['https://me:secret@example.org/', 'carries more than a page'],
  ['https://example.org/?who=me', 'carries more than a page'],
])('refuses %s', (target, fault) => {
  expect(targetFault(target)).toBe(fault);
  expect(() => leaveScript(target)).toThrow(fault);
});

test('the blank step takes nothing from its address and cannot be broken out of', () => {
  const script = leaveScript('https://example.org/</script>');
  expect(script).not.toContain('</script>');
  expect(script).not.toMatch(/location\.(?:hash|search)/);
  expect(leaveHtml('https://example.org/', 'nb-NO')).toContain('<title>…</title>');
});
