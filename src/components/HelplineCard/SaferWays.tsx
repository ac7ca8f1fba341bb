import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {ElsewhereView} from '../../domain/views/directory';
import {contactLabel} from '../Verified/contactLabel';

/** What stands before a number that may be wrong: the emergency number, and the finder or website of who runs it. */
export function SaferWays({elsewhere}: {elsewhere: ElsewhereView | null}): ReactNode {
  return (
    <p className="safer-ways" data-search="skip">
      {translate({id: 'site.helpline.danger', message: 'In danger, call:'})} <a href="tel:112">112</a>
      {elsewhere && (
        <>
          {' · '}
          {contactLabel(elsewhere.type)}:{' '}
          <a href={elsewhere.href} rel="noreferrer" data-repeat="">
            {elsewhere.label}
          </a>
        </>
      )}
    </p>
  );
}
