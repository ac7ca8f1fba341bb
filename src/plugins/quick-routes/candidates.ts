/** What of a route decides whether it matches (react-router 5). */
export interface AnyRoute {
  readonly path?: string | readonly string[];
  readonly exact?: boolean;
}

interface Places {
  /** Places in the list of routes that stand for one address, by that address. */
  readonly byAddress: ReadonlyMap<string, readonly number[]>;
  /** Places of all other routes. */
  readonly others: readonly number[];
}

const known = new WeakMap<readonly AnyRoute[], Places>();

/** A path without parameters, patterns or two slashes together (of which the router drops one at the end), so one address. */
const LITERAL = /^\/(?:[\w.~%-]+\/)*[\w.~%-]*$/;

/** The router makes no difference between letters' cases, nor with and without a slash at the end. */
const addressOf = (path: string) => path.toLowerCase().replace(/\/$/, '');

function placesOf(routes: readonly AnyRoute[]): Places {
  const before = known.get(routes);
  if (before) return before;
  const byAddress = new Map<string, number[]>();
  const others: number[] = [];
  for (const [place, {path, exact}] of routes.entries()) {
    if (!exact || typeof path !== 'string' || !LITERAL.test(path)) others.push(place);
    else byAddress.set(addressOf(path), [...(byAddress.get(addressOf(path)) ?? []), place]);
  }
  const places = {byAddress, others};
  known.set(routes, places);
  return places;
}

/**
 * The routes of a list that can match an address, in their order: all that do match, and few others.
 * @param routes never changed afterwards
 */
export function candidates<Route extends AnyRoute>(routes: readonly Route[], pathname: string): Route[] {
  const {byAddress, others} = placesOf(routes);
  const places = [...(byAddress.get(addressOf(pathname)) ?? []), ...others].sort((a, b) => a - b);
  return places.map((place) => routes[place] as Route);
}
