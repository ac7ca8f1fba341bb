import type {ReactNode} from 'react';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocRoot/Layout';
import {Trail} from '../../../components/Trail';

/** Page of an edition: the pages at the side (on narrow screens they fold into the page), then the text. */
export default function DocRootLayout({children}: Props): ReactNode {
  const sidebar = useDocsSidebar();
  return (
    <div className="wrap docs">
      <div className="docs__side">{sidebar && <Trail items={sidebar.items} />}</div>
      {children}
    </div>
  );
}
