import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/Heading';

/** A heading that can be linked to; the stock one adds a link after each, one more stop of the Tab key. */
export default function Heading({as: As, id, children, ...rest}: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <As id={id} {...rest}>
      {children}
    </As>
  );
}
