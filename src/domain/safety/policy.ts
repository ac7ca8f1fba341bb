import {SCRIPT_FOLDERS, STYLE_FOLDERS} from './siteFolders';

/** What the policy of a build is made from. Hashes are of reviewed code alone: the caller has refused all other. */
export interface PolicyFacts {
  /** `https://example.org`, no slash at its end. */
  readonly origin: string;
  /** CSP hash sources (`sha256-…`, without quotes) of reviewed inline scripts. */
  readonly scriptHashes: readonly string[];
  /** The same of reviewed style attributes. */
  readonly styleHashes: readonly string[];
  /** Other origins that script may ask: none, but with an outside search service. */
  readonly connect?: readonly string[];
}

/** Directives that a `<meta>` cannot carry; browsers would ignore them with a complaint. */
const HEADER_ONLY = ['frame-ancestors'];
const UPGRADE = 'upgrade-insecure-requests';
const META_ATTRIBUTES = 'http-equiv="Content-Security-Policy"';

/** Policy of files that people attached, whatever they hold: nothing runs, nothing is asked, no origin. */
export const ATTACHMENT_POLICY = "default-src 'none'; sandbox";

const quoted = (hashes: readonly string[]) => [...new Set(hashes)].sort().map((hash) => `'${hash}'`);

/**
 * The content security policy as a header. Scripts and styles are allowed by folder, not by `'self'`: a file that
 * somebody attached to a page has an address of this site too.
 */
export function policyOf({origin, scriptHashes, styleHashes, connect = []}: PolicyFacts): string {
  const scripts = SCRIPT_FOLDERS.map((folder) => `${origin}${folder}`);
  const styles = STYLE_FOLDERS.map((folder) => `${origin}${folder}`);
  const attributes = quoted(styleHashes);
  const directives: (readonly string[])[] = [
    ['default-src', "'none'"],
    ['script-src', ...scripts, ...quoted(scriptHashes)],
    ['style-src', ...styles],
    ['style-src-attr', ...(attributes.length > 0 ? ["'unsafe-hashes'", ...attributes] : ["'none'"])],
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...connect],
    ['worker-src', ...scripts],
    ['manifest-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
    ['frame-ancestors', "'none'"],
    ...(origin.startsWith('https:') ? [[UPGRADE]] : []),
  ];
  return directives.map((words) => words.join(' ')).join('; ');
}

const without = (policy: string, names: readonly string[]) =>
  policy
    .split('; ')
    .filter((directive) => !names.includes(directive.split(' ')[0] ?? ''))
    .join('; ');

/** The policy as it stands in every page, for hosts that cannot send headers. */
export function metaTag(policy: string): string {
  return `<meta ${META_ATTRIBUTES} content="${without(policy, HEADER_ONLY)}">`;
}

/** The origin a policy was made for. */
export function originOf(policy: string): string | null {
  return /(?:^|; )script-src (https?:\/\/[^/ ]+)\//.exec(policy)?.[1] ?? null;
}

/** The same policy for another origin: a build is tried out on a port of this machine before it is published. */
export function rebased(policy: string, origin: string): string {
  const before = originOf(policy);
  if (before === null || before === origin) return policy;
  const moved = policy
    .split('; ')
    .map((directive) =>
      directive
        .split(' ')
        .map((word) => (word.startsWith(`${before}/`) ? `${origin}${word.slice(before.length)}` : word))
        .join(' '),
    )
    .join('; ');
  const plain = without(moved, [UPGRADE]);
  return origin.startsWith('https:') ? `${plain}; ${UPGRADE}` : plain;
}

/** Start of every page that Docusaurus or we write, up to where the policy stands: before anything that could load. */
const HEAD_START = /^<!doctype html><html(?: [^<>]*)?><head><meta charset="?utf-8"?\s*\/?>/i;

/** A page with the policy in it, or null when the page does not begin as ours do. */
export function withMeta(html: string, policy: string): string | null {
  const start = HEAD_START.exec(html)?.[0];
  return start === undefined ? null : `${start}${metaTag(policy)}${html.slice(start.length)}`;
}

/** The opposite of `withMeta`: the page without exactly this policy; unchanged when it holds none at that place. */
export function withoutMeta(html: string, policy: string): string {
  const start = HEAD_START.exec(html)?.[0];
  const tag = metaTag(policy);
  return start !== undefined && html.startsWith(tag, start.length)
    ? `${start}${html.slice(start.length + tag.length)}`
    : html;
}
