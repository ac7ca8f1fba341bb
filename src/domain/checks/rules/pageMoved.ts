import {ADDRESSES_FILE, REDIRECTS_FILE} from '../../editions/addresses';
import {redirectTable, writtenRedirects} from '../../editions/redirects';
import {knownRoutes, routes} from '../../model/routes';
import {placeOfRecord} from '../../model/siteModel';
import {unreadDocs} from '../../model/unread';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/**
 * An address that the site has promised and where nothing is any more. What was promised stands in `data/addresses.yml`: the history
 * of the repository can be squashed, rebased or cloned without depth.
 */
export const pageMoved: ModelRule = {
  id: 'page-moved',
  severity: 'error',
  texts: {
    cs: {
      what: 'Na adrese {address} byla stránka a teď tam nic není.',
      why: 'Odkazy z jiných webů, z letáků a ze záložek by skončily na prázdné stránce.',
      mend: 'Přesunuli jste stránku? Přidejte do ní ve všech jazycích řádek „redirect_from: [{former}]“. Smazali jste ji? Přidejte do data/redirects.yml řádek „{address}: /docs“ (nebo adresu, kam má čtenář přejít). Na webu nikdy nebyla? Smažte její řádek v data/addresses.yml.',
    },
    en: {
      what: 'There was a page at {address}, and now there is nothing.',
      why: 'Links from other sites, from leaflets and from bookmarks would end on an empty page.',
      mend: 'Did you move the page? Add the line “redirect_from: [{former}]” to it in every language. Did you delete it? Add the line “{address}: /docs” (or the address that readers should be led to) to data/redirects.yml. Was it never on the site? Delete its line in data/addresses.yml.',
    },
    nb: {
      what: 'På adressen {address} fantes det en side, og nå er det ingenting der.',
      why: 'Lenker fra andre nettsteder, fra brosjyrer og fra bokmerker ville ende på en tom side.',
      mend: 'Har du flyttet siden? Legg til linjen «redirect_from: [{former}]» i den på alle språk. Har du slettet den? Legg til linjen «{address}: /docs» (eller adressen som leserne skal sendes til) i data/redirects.yml. Var den aldri på nettstedet? Slett linjen i data/addresses.yml.',
    },
  },
  example: {
    wrong: 'docs/groups/evening.md → docs/groups/late.md',
    right: 'docs/groups/late.md: redirect_from: [/docs/groups/evening]',
  },
  check(model) {
    // Where these cannot be read, nothing can be said: each has its own problem.
    if (model.problems.some(({file}) => file === REDIRECTS_FILE || file === 'data/editions.yml')) return [];
    const known = knownRoutes(model);
    // A redirect that goes wrong has a problem of its own.
    const redirected = new Set([...redirectTable(model), ...writtenRedirects(model)].map(({from}) => from));
    const unread = unreadDocs(model);
    return model.addresses
      .filter((address) => !known.has(address) && !redirected.has(address) && !unread(address))
      .map((address) => {
        const former = address.replace(/^\/docs\/(?:next|\d{4}(?:\.\d+)?)(?=\/)/, routes.docs);
        return problem(
          pageMoved,
          {...placeOfRecord(model, 'addresses', address), file: ADDRESSES_FILE},
          {address, former},
        );
      });
  },
};
