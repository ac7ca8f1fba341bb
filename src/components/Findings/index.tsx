import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {FindingView} from '../../domain/views/visits';

/** Findings inside a text or on a topic's page; each leads to its place on the visit's page. */
export function Findings({findings}: {findings: readonly FindingView[]}): ReactNode {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={finding.id}>
          <Link to={finding.href}>{finding.title}</Link>
          <p>{finding.statement}</p>
        </li>
      ))}
    </ul>
  );
}
