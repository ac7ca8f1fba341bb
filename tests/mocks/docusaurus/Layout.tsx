import type {ReactNode} from 'react';

export default function Layout({title, children}: {title?: string; children: ReactNode}): ReactNode {
  return <div data-title={title}>{children}</div>;
}
