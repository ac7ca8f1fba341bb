import {ADDRESSES_FILE, currentAddresses, withAddresses} from '../../editions/addresses';
import {problem} from '../problem';
import {routes} from '../../model/routes';
import type {SiteModel} from '../../model/siteModel';
import type {ModelRule} from '../rule';

/** A new address that is not yet among the promised ones. */
export const addressUnlisted: ModelRule = {
  id: 'address-unlisted',
  severity: 'warning',
  texts: {
    cs: {
      what: 'Adresa {address} je nová a ještě není v data/addresses.yml.',
      why: 'Podle toho seznamu se pozná, že se stránka časem přesunula nebo zmizela.',
      mend: 'Přidejte do data/addresses.yml řádek „- {address}“; udělá to i „npm run fix“ nebo správce při přijetí změny.',
    },
    en: {
      what: 'The address {address} is new and not yet in data/addresses.yml.',
      why: 'That list shows when a page has later been moved or has disappeared.',
      mend: 'Add the line “- {address}” to data/addresses.yml; “npm run fix” does it too, or a maintainer who accepts the change.',
    },
    nb: {
      what: 'Adressen {address} er ny og står ennå ikke i data/addresses.yml.',
      why: 'Den listen viser når en side senere er flyttet eller borte.',
      mend: 'Legg til linjen «- {address}» i data/addresses.yml; «npm run fix» gjør det også, eller en vedlikeholder som godtar endringen.',
    },
  },
  check(model) {
    // A site without the list does not keep one.
    if (!Object.hasOwn(model.sources, 'addresses')) return [];
    const listed = new Set(model.addresses);
    // A new record that cannot be read has its own problem; whether it will have an address, nobody knows yet.
    const unread = unreadTopics(model);
    return currentAddresses(model)
      .filter((address) => !listed.has(address) && !unread.has(address))
      .map((address) => problem(addressUnlisted, {file: ADDRESSES_FILE}, {address}));
  },
  fix: (text, {params}) => (params.address === undefined ? null : withAddresses(text, [params.address])),
};

function unreadTopics({problems, concepts}: SiteModel): ReadonlySet<string> {
  return new Set(
    problems.flatMap(({file}) => {
      const id = /^data\/concepts\/(.+)\.yml$/.exec(file)?.[1];
      return id === undefined || Object.hasOwn(concepts, id) ? [] : [routes.topic(id)];
    }),
  );
}
