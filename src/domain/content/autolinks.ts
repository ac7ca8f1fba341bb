import type {Data, Processor} from 'unified';

/** What a plugin such as `remark-gfm` adds to a parser. */
type Extension = NonNullable<Data['micromarkExtensions']>[number];

/** Which of the constructs that make links of bare addresses a parser has: all, all but those for e-mail, or none. */
export type Autolinks = 'all' | 'no-email' | 'none';

/**
 * The least that a parser needs for the tree of this text to be the one that all of them give. The construct for e-mail
 * is tried at nearly every word, and costs a third of the time of parsing, though hardly a page holds an address.
 *
 * What micromark-extension-gfm-autolink-literal 2.1 can match holds a bare `@`, `www.` or `http` as it stands in the
 * source. mdast-util-gfm-autolink-literal 2.1 looks once more, at the words of the tree: those hold an `@` or such
 * letters only when the source does, or when a character reference (`&#64;`) stands for one; an escape (`www\.`) takes no
 * letter away. Both look at letters in either case, and take no other letter for one of them.
 */
export function autolinksFor(text: string): Autolinks {
  if (text.includes('@')) return 'all';
  return /&|www|http/i.test(text) ? 'no-email' : 'none';
}

const EMAIL: ReadonlySet<string | undefined> = new Set(['emailAutolink']);
const ALL: ReadonlySet<string | undefined> = new Set(['emailAutolink', 'wwwAutolink', 'protocolAutolink']);

/** A plugin that takes constructs of `remark-gfm`, which must come before it, away again. */
export function withAutolinks(this: Processor, autolinks: Autolinks): void {
  if (autolinks === 'all') return;
  const data = this.data();
  const left = autolinks === 'none' ? ALL : EMAIL;
  data.micromarkExtensions = data.micromarkExtensions?.map((extension) => without(extension, left));
  if (autolinks === 'no-email') return;
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.map((extensions) =>
    [extensions].flat().filter(({enter}) => enter?.literalAutolink === undefined),
  );
}

/** The extension, which many parsers may share, stays as it is. */
function without(extension: Extension, left: ReadonlySet<string | undefined>): Extension {
  const text = Object.entries(extension.text ?? {}).flatMap(([code, constructs]) => {
    const kept = [constructs ?? []].flat().filter(({name}) => !left.has(name));
    return kept.length > 0 ? [[code, kept] as const] : [];
  });
  return {...extension, text: Object.fromEntries(text)};
}
