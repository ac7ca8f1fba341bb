import type {ReactNode} from 'react';
import type {Props} from '@theme/CodeBlock';

/** Program text as it is: highlighting it in the browser would cost every page 84 kB of script. */
export default function CodeBlock({children}: Props): ReactNode {
  return (
    <pre tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
