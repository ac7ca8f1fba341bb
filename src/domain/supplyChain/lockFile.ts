/** What `package-lock.json` (version 3) says of one package, as far as it is looked at. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
}

export interface LockFile {
  readonly lockfileVersion?: number;
  readonly packages?: Readonly<Record<string, LockedPackage>>;
}

/** The installed packages of a lock file: folder below the root -> what is locked. The project itself is not one. */
export function lockedPackages(lock: LockFile): [string, LockedPackage][] {
  return Object.entries(lock.packages ?? {}).filter(([folder]) => folder !== '');
}

const REGISTRY_FILE = /^(https:\/\/[^/]+)\/(?:@[^/]+\/)?[^/]+\/-\/[^/]+\.tgz$/;

/**
 * Why packages must not be installed from this lock file, a sentence each; none when every package is fixed by the
 * hash of its content and all come from one registry. Addresses may be left out of the file, but then of all entries.
 */
export function lockFaults(lock: LockFile): string[] {
  if (lock.lockfileVersion !== 3)
    return [`package-lock.json has version ${lock.lockfileVersion}; "npm install" of npm 9 or newer writes version 3.`];
  const packages = lockedPackages(lock);
  if (packages.length === 0) return ['package-lock.json holds no packages.'];
  const faults = packages.flatMap(([folder, each]) => packageFaults(folder, each));
  const registries = [...new Set(packages.map(([, {resolved}]) => registryOf(resolved)))];
  if (registries.length > 1)
    faults.push(
      `Packages come from more than one place (${registries.map((each) => each ?? 'no address').join(', ')}); make the file anew from one registry.`,
    );
  return faults;
}

const registryOf = (resolved: string | undefined) => (resolved && REGISTRY_FILE.exec(resolved)?.[1]) ?? null;

function packageFaults(folder: string, {resolved, integrity, version, link}: LockedPackage): string[] {
  if (link) return [`${folder} is a link to a folder, not a package of the registry.`];
  return [
    version ? null : `${folder} has no version.`,
    /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') ? null : `${folder} has no SHA-512 of its content.`,
    resolved === undefined || REGISTRY_FILE.test(resolved) ? null : `${folder} comes from ${resolved}, not a registry.`,
  ].filter((fault) => fault !== null);
}
