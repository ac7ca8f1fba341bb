import {DIRECTIVE_TYPES, DIRECTIVES} from './directives';
import {outlineOf} from './outline';

test.each(Object.entries(DIRECTIVES))('the example of %s is written in its own form', (name, spec) => {
  const [use] = outlineOf(
    spec.form === 'container' ? `${spec.example}\n\ntext\n\n:::\n` : `${spec.example}\n`,
    1,
  ).directives;
  const box = spec.example.startsWith(':::note');
  expect(use).toMatchObject({name: box ? 'note' : name, form: spec.form});
  for (const attribute of spec.requires) expect(use?.attributes[attribute]).toBeTruthy();
});

test('what a directive requires it also allows', () => {
  for (const spec of Object.values(DIRECTIVES))
    for (const name of spec.requires) expect(Object.keys(spec.attributes)).toContain(name);
  expect(Object.values(DIRECTIVE_TYPES).sort()).toEqual(['container', 'leaf', 'text']);
});
