import type {ReactNode} from 'react';

export default function Head({children}: {children: ReactNode}): ReactNode {
  return <div data-testid="head">{children}</div>;
}
