import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {EditLinksView} from '../../domain/views/translations';

/** The ways to mend a page: the browser editor of its file, a form, or the guide while no repository is known. */
export function EditLinks({edit, suggest}: EditLinksView): ReactNode {
  const guide = <Link to="/contribute">{translate({id: 'site.edit.guide', message: 'How to correct this page'})}</Link>;
  return (
    <p className="edit-links" data-search="skip">
      {edit === 'frozen' &&
        translate({id: 'site.edit.frozen', message: 'This edition is closed: its pages are no longer changed.'})}
      {edit && edit !== 'frozen' && (
        <a href={edit.href} rel="noreferrer nofollow">
          {edit.preparation
            ? translate({id: 'site.edit.preparation', message: 'Edit this page in the edition in preparation'})
            : translate({id: 'site.edit', message: 'Edit this page'})}
        </a>
      )}{' '}
      {suggest ? (
        <a href={suggest} rel="noreferrer nofollow">
          {translate({id: 'site.suggest', message: 'Suggest a change'})}
        </a>
      ) : (
        guide
      )}
    </p>
  );
}
