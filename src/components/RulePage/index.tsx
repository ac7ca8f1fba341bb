import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {RuleView} from '../../domain/views/rules';
import {Crumbs} from '../Crumbs';
import {guideCrumb} from './guideCrumb';

function Example({label, children}: {label: string; children: string}): ReactNode {
  return (
    <>
      <h3>{label}</h3>
      <pre tabIndex={0}>
        <code>{children}</code>
      </pre>
    </>
  );
}

/** One rule of the check: what it finds, why it matters, how to mend it, an example. */
export default function RulePage({view}: {view: {rule: RuleView}}): ReactNode {
  const {id, severity, what, why, mend, fixable, example} = view.rule;
  const title = translate({id: 'site.rule.title', message: 'Rule {id}'}, {id});
  const all = translate({id: 'site.rule.all', message: 'Rules of the check'});
  return (
    <Layout title={title} description={`${what} ${why}`}>
      <main id="main" className="wrap">
        <Crumbs trail={[guideCrumb(), {href: '/contribute/rules', label: all}]} here={title} />
        <article className="prose">
          <h1>{title}</h1>
          <p className="lead">{what}</p>
          <h2>{translate({id: 'site.rule.why', message: 'Why it matters'})}</h2>
          <p>{why}</p>
          <h2>{translate({id: 'site.rule.mend', message: 'How to mend it'})}</h2>
          <p>{mend}</p>
          {fixable && (
            <p>
              {translate({
                id: 'site.rule.fixable',
                message: 'Where the right form is certain, this command mends it without touching a word:',
              })}{' '}
              <code>npm run fix -- --rule {id}</code>
            </p>
          )}
          {example && (
            <>
              <h2>{translate({id: 'site.rule.example', message: 'Example'})}</h2>
              <Example label={translate({id: 'site.rule.wrong', message: 'Wrong'})}>{example.wrong}</Example>
              <Example label={translate({id: 'site.rule.right', message: 'Right'})}>{example.right}</Example>
            </>
          )}
          <p>
            {severity === 'error'
              ? translate({
                  id: 'site.rule.isError',
                  message: 'A change that breaks this rule cannot be published until it is mended.',
                })
              : translate({
                  id: 'site.rule.isWarning',
                  message: 'This is advice: the check lists it, and a person decides.',
                })}
          </p>
        </article>
      </main>
    </Layout>
  );
}
