import type {ReactElement, ReactNode} from 'react';
import {Router, matchPath, useLocation} from 'react-router';
// The package itself, which this module stands for.
import {renderRoutes as renderAll} from 'react-router-config/esm/react-router-config';
import type {MatchedRoute, RouteConfig} from 'react-router-config';
import {candidates} from './candidates';

const rootMatch = (Router as unknown as {computeRootMatch(pathname: string): MatchedRoute<object>['match']})
  .computeRootMatch;

/** As react-router-config's own: the routes that match, from the outermost to the innermost. */
export function matchRoutes(
  routes: RouteConfig[],
  pathname: string,
  branch: MatchedRoute<object>[] = [],
): MatchedRoute<object>[] {
  for (const route of candidates(routes, pathname)) {
    const match = route.path ? matchPath(pathname, route) : (branch.at(-1)?.match ?? rootMatch(pathname));
    if (!match) continue;
    branch.push({route, match});
    if (route.routes) matchRoutes(route.routes, pathname, branch);
    break;
  }
  return branch;
}

function Candidates({routes, rest}: {routes: RouteConfig[]; rest: [object?, object?]}): ReactNode {
  const {pathname} = useLocation();
  return renderAll(candidates(routes, pathname), ...rest) as ReactElement;
}

/** As react-router-config's own, but only routes that can match become elements. */
export function renderRoutes(routes: RouteConfig[] | undefined, ...rest: [object?, object?]): ReactElement | null {
  return routes ? <Candidates routes={routes} rest={rest} /> : null;
}
