import fs from 'node:fs';
import path from 'node:path';
import {type ClientManifest, withModuleNames, withoutModuleNames} from '../../domain/weight/clientManifest';

/** Part of a bundler's compiler that we use; webpack and Rspack have it alike. */
interface Compiler {
  readonly hooks: {readonly afterEmit: {tap(name: string, listener: () => void): void}};
}

/**
 * Lets Docusaurus write into a page all scripts that the page will ask for when it is taken over, not only the first two
 * of them: they are then fetched in one go (`src/pageScript`). Its list is written just before; pages are rendered after it.
 */
export function namedParts(generated: string): {apply(compiler: Compiler): void} {
  return {
    apply: ({hooks}) =>
      hooks.afterEmit.tap('named-parts', () => {
        const file = path.join(generated, 'client-manifest.json');
        const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as ClientManifest;
        const registry = fs.readFileSync(path.join(generated, 'registry.js'), 'utf8');
        fs.writeFileSync(file, JSON.stringify(withModuleNames(manifest, registry)));
      }),
  };
}

/** Writes the registry as browsers need it beside Docusaurus' own, and says where it is. */
export function clientRegistry(generated: string): string {
  const file = path.join(generated, 'client-registry.js');
  fs.writeFileSync(file, withoutModuleNames(fs.readFileSync(path.join(generated, 'registry.js'), 'utf8')));
  return file;
}
