import type {Tree} from '../making/changes';
import type {SiteModel} from '../model/siteModel';
import {VERSIONS_FILE, belongsTo, renderVersions, versionsOf} from './editionFolders';
import {withArchived, withoutEdition} from './listedEdition';
import {EDITIONS_FILE, type Plan, withAddressesKept} from './plan';
import {refusals} from './refusals';

/** Marks an edition as archived: it stays under its address, with a notice. */
export function retirePlan(model: SiteModel, tree: Tree, name: string): Plan {
  const edition = model.editions.find(({id}) => id === name);
  if (!edition) return {refusal: refusals.unknown(name)};
  if (edition.archived) return {refusal: refusals.retired(name)};
  return {changes: {write: {[EDITIONS_FILE]: withArchived(tree[EDITIONS_FILE] ?? '', name)}, remove: []}};
}

/** Deletes an edition in all languages; its addresses lead to the newest edition that is left. */
export function removePlan(model: SiteModel, tree: Tree, name: string): Plan {
  if (!model.editions.some(({id}) => id === name)) return {refusal: refusals.unknown(name)};
  const versions = versionsOf(tree[VERSIONS_FILE]);
  if (versions === null) return {refusal: refusals.unreadable(VERSIONS_FILE)};
  const left = versions.filter((version) => version !== name);
  const after: SiteModel = {
    ...model,
    editions: model.editions.filter(({id}) => id !== name),
    pages: model.pages.filter(({edition}) => edition !== name),
  };
  const own = Object.keys(tree).filter((file) => belongsTo(file, name));
  // Docusaurus takes an empty list for a mistake: without an edition there is no such file.
  const gone = left.length === 0 && tree[VERSIONS_FILE] !== undefined ? [VERSIONS_FILE] : [];
  const write = {
    ...(left.length === 0 ? {} : {[VERSIONS_FILE]: renderVersions(left)}),
    [EDITIONS_FILE]: withoutEdition(tree[EDITIONS_FILE] ?? '', name),
  };
  return withAddressesKept(model, after, tree, {write, remove: [...own, ...gone]});
}
