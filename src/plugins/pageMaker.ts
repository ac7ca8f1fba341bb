import path from 'node:path';
import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';

/** Adds a page made from records: its address (without the locale's prefix), its component, its props. */
export type MakePage = (route: string, component: string, props: object) => Promise<void>;

/** Props travel as a JSON module of the page, so that no page carries another's records. */
export function pageMaker(context: LoadContext, actions: PluginContentLoadedActions): MakePage {
  return async (route, component, props) => {
    const view = await actions.createData(
      `${route.replace(/\W+/g, '-').slice(1) || 'home'}.json`,
      JSON.stringify(props),
    );
    actions.addRoute({
      path: `${context.baseUrl.replace(/\/$/, '')}${route}`,
      component: `@site/src/components/${component}/index.tsx`,
      exact: true,
      // By the bundler's name for the folder: an absolute path would stand in the page's script.
      modules: {view: ['@generated', ...path.relative(context.generatedFilesDir, view).split(path.sep)].join('/')},
    });
  };
}
