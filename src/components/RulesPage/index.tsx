import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {RuleView} from '../../domain/views/rules';
import {Crumbs} from '../Crumbs';
import {guideCrumb} from '../RulePage/guideCrumb';

/** All rules of the check: those that must be kept, then those that only give advice. */
export default function RulesPage({view}: {view: {rules: RuleView[]}}): ReactNode {
  const title = translate({id: 'site.rule.all', message: 'Rules of the check'});
  const lead = translate({
    id: 'site.rule.lead',
    message:
      'What the check looks for in every proposed change. Each rule says why it is there and how to mend the text.',
  });
  const groups = [
    {severity: 'error', heading: translate({id: 'site.rule.errors', message: 'Must be mended before publication'})},
    {severity: 'warning', heading: translate({id: 'site.rule.warnings', message: 'Advice: a person decides'})},
  ].map((group) => ({...group, rules: view.rules.filter(({severity}) => severity === group.severity)}));
  return (
    <Layout title={title} description={lead}>
      <main id="main" className="wrap">
        <Crumbs trail={[guideCrumb()]} here={title} />
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        {groups
          .filter(({rules}) => rules.length > 0)
          .map(({severity, heading, rules}) => (
            <section className="section" key={severity} aria-labelledby={severity}>
              <h2 id={severity}>{heading}</h2>
              <dl className="definitions">
                {rules.map(({id, href, what}) => (
                  <div key={id}>
                    <dt>
                      <Link to={href}>{id}</Link>
                    </dt>
                    <dd>{what}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </main>
    </Layout>
  );
}
