import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import MDXContent from '@theme/MDXContent';
import type {Props} from '@theme/DocItem/Content';
import {useFallback} from '../../../components/FallbackNotice/useFallback';

/** The text of a page; one that is not translated says so and carries the language that it is in. */
export default function DocItemContent({children}: Props): ReactNode {
  const {metadata, frontMatter} = useDoc();
  const {lang, notice} = useFallback(metadata.permalink, frontMatter);
  return (
    <>
      {notice}
      <article className="prose" lang={lang}>
        <h1>{metadata.title}</h1>
        <MDXContent>{children}</MDXContent>
      </article>
    </>
  );
}
