import {locked} from './lock';
import {releaseFault} from './manifest';
import {addToPool} from './pool';
import {type Published, switchTo} from './publishRelease';
import {completeReleases, currentRelease, openStore, sweep} from './store';

/**
 * Makes the newest release before the current one current again. One that was altered is passed over and named.
 * @throws when there is none to go back to; what is served stays
 */
export function rollback(to: string, log: (line: string) => void): Published {
  const store = openStore(to);
  return locked(store, () => {
    sweep(store);
    const current = currentRelease(store);
    if (current === null) throw new Error(`${store.folder} serves no release yet.`);
    const complete = completeReleases(store);
    for (const id of complete.filter((each) => each < current).reverse()) {
      const fault = releaseFault(store, id);
      if (fault) log(`${id} ${fault}; it is passed over.`);
      else {
        addToPool(store, id);
        switchTo(store, id);
        return {id, previous: current};
      }
    }
    throw new Error(`There is no earlier release to go back to; ${current} is served as before.`);
  });
}
