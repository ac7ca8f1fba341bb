/** The parts of `package.json` that say what is installed. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Overrides;
}
export interface Overrides {
  readonly [name: string]: string | Overrides;
}

const EXACT = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** Every version that `package.json` names, with its path in the file; a `$name` override stands for its dependency. */
function versionsOf(manifest: Manifest): [string, string][] {
  const flat = (at: string, entries: Overrides): [string, string][] =>
    Object.entries(entries).flatMap(([name, value]) =>
      typeof value === 'string' ? [[`${at}.${name}`, value] as [string, string]] : flat(`${at}.${name}`, value),
    );
  const {dependencies = {}, devDependencies = {}, overrides = {}} = manifest;
  return [
    ...flat('dependencies', dependencies),
    ...flat('devDependencies', devDependencies),
    ...flat('overrides', overrides).filter(([, value]) => !value.startsWith('$')),
  ];
}

/**
 * Versions that are not exact, and overrides that the given text (README's "Pinned versions") does not explain:
 * nobody dares to lift an override whose reason is forgotten.
 */
export function manifestFaults(manifest: Manifest, explanation: string): string[] {
  const loose = versionsOf(manifest).filter(([, version]) => !EXACT.test(version));
  const names = (overrides: Overrides): string[] =>
    Object.entries(overrides).flatMap(([name, value]) => (typeof value === 'string' ? [name] : names(value)));
  const silent = names(manifest.overrides ?? {}).filter((name) => !explanation.includes(`\`${name}\``));
  return [
    ...loose.map(([at, version]) => `package.json ${at}: "${version}" is not one exact version.`),
    ...silent.map((name) => `README does not say why package.json overrides ${name}.`),
  ];
}
