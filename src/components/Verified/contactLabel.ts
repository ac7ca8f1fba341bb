import {translate} from '@docusaurus/Translate';
import type {ContactView} from '../../domain/views/directory';

/** What kind of contact it is, in the reader's language. */
export function contactLabel(type: ContactView['type']): string {
  const labels: Record<ContactView['type'], string> = {
    website: translate({id: 'site.contact.website', message: 'Website'}),
    finder: translate({id: 'site.contact.finder', message: 'Find a centre'}),
    email: translate({id: 'site.contact.email', message: 'E-mail'}),
    phone: translate({id: 'site.contact.phone', message: 'Phone'}),
  };
  return labels[type];
}
