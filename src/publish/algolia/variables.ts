/** Where to push, and as whom. */
export interface PushVariables {
  readonly applicationId: string;
  readonly adminKey: string;
  readonly indexPrefix: string;
}

const NAMES = ['ALGOLIA_APPLICATION_ID', 'ALGOLIA_ADMIN_KEY', 'ALGOLIA_INDEX_PREFIX'] as const;

/** What indexes are called in a dry run without a prefix. */
const DRY_PREFIX = 'knowledge-base';

type Environment = Readonly<Record<string, string | undefined>>;

/** Prefix of the indexes for a dry run, which needs no account. */
export function dryRunPrefix(environment: Environment): string {
  return environment.ALGOLIA_INDEX_PREFIX || DRY_PREFIX;
}

/** @throws Error that names what is missing */
export function pushVariables(environment: Environment): PushVariables {
  const missing = NAMES.filter((name) => !environment[name]);
  if (missing.length > 0) {
    throw new Error(
      `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing. Pushing needs ${NAMES.join(', ')}; "npm run algolia:push -- --dry-run" needs none of them.`,
    );
  }
  const [applicationId = '', adminKey = '', indexPrefix = ''] = NAMES.map((name) => environment[name] ?? '');
  return {applicationId, adminKey, indexPrefix};
}
