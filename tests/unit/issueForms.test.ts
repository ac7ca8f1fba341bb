import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {FORMS, FORM_TITLES} from '../../src/domain/contributing/links';
import {LOCALES, LOCALE_LABEL} from '../../src/domain/locales/locales';
import {parseStrictYaml} from '../../src/domain/content/strictYaml';

const FOLDER = path.resolve(__dirname, '../../.github/ISSUE_TEMPLATE');
const read = (name: string) => parseStrictYaml(fs.readFileSync(path.join(FOLDER, name), 'utf8'));

/* What GitHub takes (docs.github.com, "Syntax for issue forms" and "Common validation errors"). */
const text = z.string().trim().min(1);
const id = z.string().regex(/^[\w-]+$/);
const validations = z.strictObject({required: z.boolean()}).optional();
const labelled = {label: text, description: text.optional()};
const element = z.discriminatedUnion('type', [
  z.strictObject({type: z.literal('markdown'), attributes: z.strictObject({value: text})}),
  z.strictObject({
    type: z.literal('input'),
    id,
    attributes: z.strictObject({...labelled, placeholder: text.optional()}),
    validations,
  }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({...labelled, placeholder: text.optional()}),
    validations,
  }),
  z.strictObject({
    ...{type: z.literal('dropdown'), id, validations},
    attributes: z.strictObject({
      ...labelled,
      options: z.array(text.refine((option) => option.toLowerCase() !== 'none')).min(1),
    }),
  }),
  z.strictObject({
    ...{type: z.literal('checkboxes'), id},
    attributes: z.strictObject({
      ...labelled,
      options: z.array(z.strictObject({label: text, required: z.boolean().optional()})).min(1),
    }),
  }),
]);
const form = z.strictObject({
  name: text,
  description: text.max(200),
  title: z.string(),
  labels: z.array(text).min(1),
  body: z.array(element).min(2),
});

const names = LOCALES.flatMap((locale) => FORMS.map((kind) => ({locale, kind, name: `${locale}-${kind}.yml`})));

test('every kind of form is there in every language, and nothing else', () => {
  expect(fs.readdirSync(FOLDER).sort()).toEqual([...names.map(({name}) => name), 'config.yml'].sort());
});

test('nobody writes past the forms', () => expect(read('config.yml').data).toEqual({blank_issues_enabled: false}));

describe.each(names)('$name', ({locale, kind, name}) => {
  const {data, faults} = read(name);
  const parsed = form.parse(data);

  test('is a form as GitHub takes it', () => {
    expect(faults).toEqual([]);
    const ids = parsed.body.flatMap((one) => ('id' in one ? [one.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    const labels = parsed.body.flatMap((one) => ('label' in one.attributes ? [one.attributes.label] : []));
    // GitHub compares labels without their signs and accents.
    expect(
      new Set(
        labels.map((label) =>
          label
            .normalize('NFD')
            .replace(/[^a-z]/gi, '')
            .toLowerCase(),
        ),
      ).size,
    ).toBe(labels.length);
    for (const one of parsed.body)
      if (one.type === 'dropdown') expect(new Set(one.attributes.options).size).toBe(one.attributes.options.length);
  });

  test('says its language and begins the title with its kind', () => {
    expect(parsed.name.startsWith(`${LOCALE_LABEL[locale]} · `)).toBe(true);
    expect(parsed.title).toBe(`${FORM_TITLES[kind][locale]}: `);
  });

  test('warns before anything is written, names 112, and asks for a confirmation at the end', () => {
    const [first] = parsed.body;
    const last = parsed.body.at(-1);
    expect(first?.type === 'markdown' && first.attributes.value).toMatch(
      {
        cs: /\*\*Nepište sem osobní údaje\*\*.*112/,
        en: /\*\*Please write no personal data\*\*.*112/,
        nb: /\*\*Ikke skriv personopplysninger\*\*.*112/,
      }[locale],
    );
    expect(last?.type === 'checkboxes' && last.attributes.options.every(({required}) => required)).toBe(true);
  });

  test('asks for the same as in Czech, in words of its own', () => {
    const czech = form.parse(read(`cs-${kind}.yml`).data);
    const shape = ({body}: z.infer<typeof form>) =>
      body.map((one) => [
        one.type,
        'id' in one ? one.id : '',
        'validations' in one ? one.validations : null,
        'options' in one.attributes ? one.attributes.options.length : 0,
      ]);
    expect(shape(parsed)).toEqual(shape(czech));
    if (locale !== 'cs') expect(parsed.description).not.toBe(czech.description);
  });
});

test('the template of pull requests speaks three languages and asks for the source and for nobody’s data', () => {
  const template = fs.readFileSync(path.join(FOLDER, '../PULL_REQUEST_TEMPLATE.md'), 'utf8');
  for (const words of ['Pramen · Source · Kilde', 'žádná jména', 'no names', 'ingen navn'])
    expect(template).toContain(words);
  expect(template.split('\n').length).toBeLessThan(30);
});
