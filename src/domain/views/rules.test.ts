import {ALL_RULES} from '../checks/allRules';
import {LOCALES} from '../locales/locales';
import {ruleViews} from './rules';

test.each(LOCALES)('every rule has its page in %s, without an empty placeholder', (locale) => {
  const views = ruleViews(locale);
  expect(views.map(({id}) => id)).toEqual(ALL_RULES.map(({id}) => id).sort());
  for (const {id, href, what, mend} of views) {
    expect(href).toBe(`/contribute/rules/${id}`);
    expect(what + mend).not.toMatch(/\{\w+\}|…\.(?:\s|$)/);
  }
});

test('says which ones a machine can mend, and shows their example', () => {
  const views = new Map(ruleViews('en').map((view) => [view.id, view]));
  expect(views.get('heading-ids')).toMatchObject({fixable: true, example: {right: expect.stringContaining('{#')}});
  expect(views.get('attachment-metadata')?.fixable).toBe(true);
  expect(views.get('html-not-allowed')?.fixable).toBe(false);
});
