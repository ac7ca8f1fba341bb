import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import {Crumbs} from '../Crumbs';

interface Props {
  title: string;
  description: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** Frame of the pages that are made from records: crumbs, one h1, lead. */
export function Page({title, description, lead, children}: Props): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main id="main" className="wrap">
        <Crumbs trail={[]} here={title} />
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {children}
      </main>
    </Layout>
  );
}
