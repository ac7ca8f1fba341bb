/** Which files the parts of the large script are in, as Docusaurus writes it into `client-manifest.json`; what we use of it. */
export interface ClientManifest {
  /** Ids of chunks by the name of a part: the part itself, and what it shares with others. */
  readonly origins: Readonly<Record<string, readonly (string | number)[]>>;
}

/** A line of Docusaurus' `registry.js`: name of a part, and the module that it was made from. */
const REGISTERED = /^(\s*"([^"]+)": \[\(\) => import\([^\n]*?\), )"([^"]+)",/gm;

/**
 * The same list, in which parts are found by their modules too. Docusaurus looks them up by module when it writes the scripts
 * of a page, but its list (react-loadable-ssr-addon-v5-slorber 1.0.3) knows them by name only, so that a page names none.
 * @param registry text of Docusaurus' `registry.js`
 */
export function withModuleNames<T extends ClientManifest>(manifest: T, registry: string): T {
  const found = [...registry.matchAll(REGISTERED)].flatMap(([, , part = '', module = '']) => {
    const chunks = manifest.origins[part];
    return chunks ? [[module, chunks] as const] : [];
  });
  return {...manifest, origins: {...Object.fromEntries(found), ...manifest.origins}};
}

/** The registry as browsers need it: the names of modules serve the rendering of pages alone. */
export const withoutModuleNames = (registry: string): string => registry.replace(REGISTERED, '$1"",');
