import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import MDXContent from '@theme/MDXContent';
import type {Props} from '@theme/DocItem/Content';
import {FallbackNotice, languageOfSource} from '../../../components/FallbackNotice';

/** The text of a page; one that is not translated says so and carries the language that it is in. */
export default function DocItemContent({children}: Props): ReactNode {
  const {metadata} = useDoc();
  const {i18n} = useDocusaurusContext();
  const lang = languageOfSource(metadata.source, i18n.currentLocale);
  return (
    <>
      {lang && <FallbackNotice />}
      <article className="prose" lang={lang}>
        <h1>{metadata.title}</h1>
        <MDXContent>{children}</MDXContent>
      </article>
    </>
  );
}
