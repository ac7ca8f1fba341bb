import type {ReactNode} from 'react';
import {BlogPostProvider, useBlogPost} from '@docusaurus/plugin-content-blog/client';
import {HtmlClassNameProvider} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import {blogPostContainerID} from '@docusaurus/utils-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import BlogPostPageMetadata from '@theme/BlogPostPage/Metadata';
import BlogPostPageStructuredData from '@theme/BlogPostPage/StructuredData';
import type {Props} from '@theme/BlogPostPage';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import {useCanonical} from '../../components/Canonical';
import {Crumbs} from '../../components/Crumbs';
import {Downloads} from '../../components/Downloads';
import {useFallback} from '../../components/FallbackNotice/useFallback';
import {Share} from '../../components/Share';
import {formatPartialDate} from '../../domain/dates/partialDate';

function Post({children}: {children: ReactNode}): ReactNode {
  const {metadata, frontMatter} = useBlogPost();
  const {i18n} = useDocusaurusContext();
  const htmlLang = i18n.localeConfigs[i18n.currentLocale]?.htmlLang ?? i18n.currentLocale;
  const {lang, notice} = useFallback(metadata.permalink, frontMatter);
  const address = useCanonical();
  const news = translate({id: 'site.nav.news', message: 'News'});
  return (
    <Layout>
      <main id="main" className="wrap">
        <Crumbs trail={[{href: '/blog', label: news}]} here={metadata.title} />
        {notice}
        <article lang={lang}>
          <div className="prose">
            <h1>{metadata.title}</h1>
            <p className="stamp">
              <time dateTime={metadata.date.slice(0, 10)}>
                {formatPartialDate(metadata.date.slice(0, 10), htmlLang)}
              </time>
            </p>
          </div>
          {/* The feeds take their text from the element with this id. */}
          <div className="prose" id={blogPostContainerID}>
            <MDXContent>{children}</MDXContent>
          </div>
        </article>
        <Downloads of={metadata.frontMatter} />
        <Share url={address} title={metadata.title} />
      </main>
    </Layout>
  );
}

/** A news item. */
export default function BlogPostPage({content: BlogPostContent}: Props): ReactNode {
  return (
    <BlogPostProvider content={BlogPostContent} isBlogPostPage>
      <HtmlClassNameProvider className="news">
        <BlogPostPageMetadata />
        <BlogPostPageStructuredData />
        <Post>
          <BlogPostContent />
        </Post>
      </HtmlClassNameProvider>
    </BlogPostProvider>
  );
}
