import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

interface Props {
  id: string;
  title: string;
  children?: ReactNode;
}

/** A part of a page that is copied, filled in or printed: framed, and on a sheet of its own when printed. */
export function Template({id, title, children}: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <section className="template" id={id} aria-labelledby={`${id}-title`}>
      <p className="template__title" id={`${id}-title`}>
        <span className="template__kind">{translate({id: 'site.template', message: 'Template'})}</span> {title}
      </p>
      {children}
    </section>
  );
}
