import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Admonition';

function defaultTitle(type: string): string {
  switch (type) {
    case 'tip':
      return translate({id: 'site.box.tip', message: 'Tip'});
    case 'info':
      return translate({id: 'site.box.info', message: 'Good to know'});
    case 'warning':
      return translate({id: 'site.box.warning', message: 'Take care'});
    case 'danger':
      return translate({id: 'site.box.danger', message: 'Danger'});
    default:
      return translate({id: 'site.box.note', message: 'Note'});
  }
}

/** A box in the text. Its kind stands in words; colour only helps. */
export default function Admonition({type, title, children}: Props): ReactNode {
  return (
    <aside className={`box box--${type}`}>
      <p className="box__title">{title ?? defaultTitle(type)}</p>
      {children}
    </aside>
  );
}
