import {redirectTable, withoutPart, writtenRedirects} from '../../editions/redirects';
import {knownRoutes} from '../../model/routes';
import {unreadDocs} from '../../model/unread';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A redirect that ends at an address which nothing has. */
export const redirectTarget: ModelRule = {
  id: 'redirect-target',
  severity: 'error',
  texts: {
    cs: {
      what: 'Z adresy {from} má čtenář přejít na {to}, ale tam nic není.',
      why: 'Kdo přijde ze starého odkazu, skončí na prázdné stránce.',
      mend: 'Místo {to} napište adresu stránky, která na webu je, třeba /docs.',
    },
    en: {
      what: 'Readers of {from} are to be led to {to}, but there is nothing.',
      why: 'Who follows an old link ends on an empty page.',
      mend: 'Instead of {to} write the address of a page that the site has, such as /docs.',
    },
    nb: {
      what: 'Lesere av {from} skal sendes til {to}, men der finnes ingenting.',
      why: 'Den som følger en gammel lenke, havner på en tom side.',
      mend: 'Skriv i stedet for {to} adressen til en side som finnes på nettstedet, for eksempel /docs.',
    },
  },
  example: {
    wrong: '/docs/groups/morning: /docs/groups/evenning',
    right: '/docs/groups/morning: /docs/groups/evening',
  },
  check(model) {
    const known = knownRoutes(model);
    const built = new Set(redirectTable(model).map(({from}) => from));
    const unread = unreadDocs(model);
    return writtenRedirects(model)
      .filter(({from, to}) => !known.has(withoutPart(to)) && !known.has(from) && !built.has(from) && !unread(to))
      .map(({from, to, file, line}) => problem(redirectTarget, {file, line}, {from, to}));
  },
};
