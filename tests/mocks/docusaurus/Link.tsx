import type {AnchorHTMLAttributes, ReactNode} from 'react';

export default function Link({to, ...rest}: {to?: string} & AnchorHTMLAttributes<HTMLAnchorElement>): ReactNode {
  return <a href={to} {...rest} />;
}
