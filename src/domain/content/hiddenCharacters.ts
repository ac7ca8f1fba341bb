/** Kinds of characters that a reader does not see or that change what is seen. */
export type HiddenKind = 'invisible' | 'direction' | 'control' | 'private' | 'damaged';

const CLASSES: Record<HiddenKind, string> = {
  // Zero width, soft hyphen, byte order mark, fillers, variation selectors and tags.
  invisible:
    '\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200D\\u2060-\\u2064\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u{E0000}-\\u{E007F}\\u{E0100}-\\u{E01EF}',
  // They reorder what stands beside them, so that a text reads otherwise than it is (CVE-2021-42574).
  direction: '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u206F',
  control: '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u2028\\u2029\\uFFF9-\\uFFFB',
  private: '\\uE000-\\uF8FF\\u{F0000}-\\u{10FFFF}',
  // What is left of a letter that an earlier program could not read.
  damaged: '\\uFFFD\\uFFFE\\uFFFF',
};

const KINDS = Object.keys(CLASSES) as HiddenKind[];
const ANY = new RegExp(`[${KINDS.map((kind) => CLASSES[kind]).join('')}]`, 'u');
const OF_KIND = new Map(KINDS.map((kind) => [kind, new RegExp(`[${CLASSES[kind]}]`, 'gu')]));

/** Hidden characters on one line of a text. */
export interface HiddenUse {
  readonly kind: HiddenKind;
  /** 1-based. */
  readonly line: number;
  /** `U+200B`, each once. */
  readonly codes: readonly string[];
}

/** Character references that Markdown turns into such characters; in the file they look like plain text. */
const REFERENCE =
  /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(shy|zwj|zwnj|lrm|rlm|NoBreak|ZeroWidthSpace|NegativeThinSpace|NegativeMediumSpace|NegativeThickSpace|NegativeVeryThinSpace|ApplyFunction|InvisibleTimes|InvisibleComma|af|it|ic));/g;
const NAMED: Readonly<Record<string, number>> = {
  ...{
    shy: 0xad,
    zwj: 0x200d,
    zwnj: 0x200c,
    lrm: 0x200e,
    rlm: 0x200f,
    NoBreak: 0x2060,
    ApplyFunction: 0x2061,
    af: 0x2061,
  },
  ...{InvisibleTimes: 0x2062, it: 0x2062, InvisibleComma: 0x2063, ic: 0x2063},
};

/** A text with its character references resolved, so that what they stand for can be judged. */
export function withoutReferences(text: string): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    const code =
      name === undefined ? parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10) : (NAMED[name] ?? 0x200b);
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? whole : String.fromCodePoint(code);
  });
}

/** Finds hidden characters, by line and kind; a byte order mark at the very beginning is a file's matter. */
export function hiddenIn(text: string): HiddenUse[] {
  if (!ANY.test(text) && !text.includes('&')) return [];
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map(withoutReferences)
    .flatMap((content, index) =>
      KINDS.flatMap((kind) => {
        const found = content.match(OF_KIND.get(kind) ?? /$^/g) ?? [];
        return found.length === 0 ? [] : [{kind, line: index + 1, codes: [...new Set(found.map(codeOf))]}];
      }),
    );
}

/** Takes the invisible characters out of a line (1-based): nothing that is seen changes. */
export function withoutInvisible(text: string, line: number): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.slice(mark.length).split('\n');
  const content = lines[line - 1];
  if (content !== undefined) lines[line - 1] = content.replace(OF_KIND.get('invisible') ?? /$^/g, '');
  return mark + lines.join('\n');
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
