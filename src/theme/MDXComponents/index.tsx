import type {ComponentType, ReactNode} from 'react';
import MDXComponents from '@theme-original/MDXComponents';
import {AboutPage} from '../../components/AboutPage';
import {Calculator} from '../../components/Calculator';
import {Cite} from '../../components/Cite';
import {EditLinks} from '../../components/EditLinks';
import {Figure} from '../../components/Figure';
import {Findings} from '../../components/Findings';
import {Helplines} from '../../components/Helplines';
import {OrganisationCard} from '../../components/OrganisationCard';
import {Proposed} from '../../components/Proposed';
import {Template} from '../../components/Template';
import {Term} from '../../components/Term';
import {TickBox} from '../../components/TickBox';
import {TranslationNotice} from '../../components/TranslationNotice';

interface ElementProps {
  'data-props': string;
  children?: ReactNode;
}

/** Props of a directive travel as JSON in one attribute (`src/remark/siteDirectives.ts`). */
function fromElement<P extends object>(Component: ComponentType<P>) {
  return function Directive({'data-props': json, children}: ElementProps): ReactNode {
    const props = JSON.parse(json) as P;
    return <Component {...props}>{children}</Component>;
  };
}

/** A table scrolls alone when it is wider than the screen, and can then be reached with the keyboard. */
function Table({children}: {children?: ReactNode}): ReactNode {
  return (
    <div className="table" tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}

export default {
  ...MDXComponents,
  table: Table,
  // The only input that the sanitiser lets through is the checkbox of `- [ ]`.
  input: TickBox,
  'x-term': fromElement(Term),
  'x-cite': fromElement(Cite),
  'x-helplines': fromElement(Helplines),
  'x-organisation': fromElement(({...organisation}: Parameters<typeof OrganisationCard>[0]['organisation']) => (
    <OrganisationCard organisation={organisation} heading="p" />
  )),
  'x-findings': fromElement(Findings),
  'x-figure': fromElement(Figure),
  'x-calculator': fromElement(Calculator),
  'x-template': fromElement(Template),
  'x-proposed': fromElement(Proposed),
  'x-about-page': fromElement(AboutPage),
  'x-translation-notice': fromElement(TranslationNotice),
  'x-edit-links': fromElement(EditLinks),
};
