import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import type {Props} from '@theme/BlogListPage';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {translate} from '@docusaurus/Translate';
import {Crumbs} from '../../components/Crumbs';
import {PageList} from '../../components/PageList';

/** All news, newest first, with its feeds. */
export default function BlogListPage({metadata, items}: Props): ReactNode {
  const feeds = [
    [useBaseUrl('/blog/rss.xml'), 'RSS'],
    [useBaseUrl('/blog/atom.xml'), 'Atom'],
    [useBaseUrl('/blog/feed.json'), 'JSON'],
  ] as const;
  const pages = items.map(({content: {metadata: post}}) => ({
    href: post.permalink,
    label: post.title,
    description: post.description,
    edition: null,
    date: post.date.slice(0, 10),
  }));
  return (
    <Layout title={metadata.blogTitle} description={metadata.blogDescription}>
      <main id="main" className="wrap">
        <Crumbs trail={[]} here={metadata.blogTitle} />
        <h1>{metadata.blogTitle}</h1>
        <div className="section">
          <PageList pages={pages} />
        </div>
        <p className="section">
          {translate({id: 'site.news.feeds', message: 'Read the news in a feed reader:'})}{' '}
          {feeds.map(([href, name], index) => (
            <span key={name}>
              {index > 0 && ', '}
              <a href={href}>{name}</a>
            </span>
          ))}
        </p>
      </main>
    </Layout>
  );
}
