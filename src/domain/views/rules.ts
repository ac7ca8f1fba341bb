import {ALL_RULES} from '../checks/allRules';
import {type Rule, type RuleText, type Severity, isFixable} from '../checks/problem';
import {withoutPlaceholders} from '../checks/report/generalWords';
import type {Locale} from '../locales/locales';

/** Addresses of the contributor guide, without the locale's prefix. */
export const guideRoutes = {
  guide: '/contribute',
  rules: '/contribute/rules',
  rule: (id: string) => `/contribute/rules/${id}`,
} as const;

/** A rule of the check in the reader's language. */
export interface RuleView extends RuleText {
  readonly id: string;
  readonly href: string;
  readonly severity: Severity;
  /** Whether `npm run fix` mends at least some of what it finds. */
  readonly fixable: boolean;
  readonly example?: {readonly wrong: string; readonly right: string};
}

/** What a rule's page says; where a message would name a file or word there is a gap (…). */
function ruleView(rule: Rule, locale: Locale): RuleView {
  const {what, why, mend} = rule.texts[locale];
  return {
    id: rule.id,
    href: guideRoutes.rule(rule.id),
    severity: rule.severity,
    what: withoutPlaceholders(what),
    why,
    mend: withoutPlaceholders(mend),
    fixable: isFixable(rule),
    ...(rule.example && {example: rule.example}),
  };
}

/** All rules, by id. */
export function ruleViews(locale: Locale): RuleView[] {
  return ALL_RULES.map((rule) => ruleView(rule, locale)).sort((a, b) => (a.id < b.id ? -1 : 1));
}
