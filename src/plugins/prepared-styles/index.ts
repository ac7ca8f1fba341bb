import {createRequire} from 'node:module';
import type {Plugin, PostCssOptions} from '@docusaurus/types';

type Create = (settings?: object) => unknown;

const load = createRequire(__filename);

/** Plugins of PostCSS that were made, by the file of their package: the settings never differ within a build. */
const made = new Map<string, unknown>();

function prepared(plugin: unknown): unknown {
  const [file, settings] = Array.isArray(plugin) ? (plugin as [unknown, object?]) : [plugin];
  if (typeof file !== 'string') return plugin;
  if (!made.has(file)) made.set(file, (load(file) as Create)(settings));
  return made.get(file);
}

/**
 * The tools for stylesheets are made once. Given by name, the loader makes them anew for every stylesheet and looks for its own
 * settings in every folder above it: 0.7 s of a processor for each language, for the same styles.
 */
export default function preparedStyles(): Plugin {
  return {
    name: 'prepared-styles',
    configurePostCss: (options: PostCssOptions) => ({
      ...options,
      config: false,
      plugins: options.plugins.map(prepared),
    }),
  };
}
