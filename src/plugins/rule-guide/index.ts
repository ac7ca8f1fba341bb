import type {LoadContext, Plugin} from '@docusaurus/types';
import {guideRoutes, ruleViews} from '../../domain/views/rules';
import {localeOf} from '../localePlugin';
import {pageMaker} from '../pageMaker';

/** `/contribute/rules` and a page for each rule, made from the rules themselves, so that the guide cannot disagree with the check. */
export default function ruleGuide(context: LoadContext): Plugin {
  return {
    name: 'rule-guide',
    async contentLoaded({actions}) {
      const make = pageMaker(context, actions);
      const rules = ruleViews(localeOf(context));
      await make(guideRoutes.rules, 'RulesPage', {rules});
      for (const rule of rules) await make(guideRoutes.rule(rule.id), 'RulePage', {rule});
    },
  };
}
