import {
  type Document,
  LineCounter,
  type Node,
  type YAMLMap,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';

/** One fault of a YAML text; `line` is 1-based within that text. */
export interface YamlFault {
  readonly line: number;
  readonly message: string;
}

export interface StrictYaml {
  readonly data: unknown;
  readonly faults: readonly YamlFault[];
  /** Line of the node at a path such as `['prefLabel', 'nb']`, or of its nearest existing ancestor. */
  lineOf(path: readonly PropertyKey[]): number;
  /** Lines of all fields, by their path joined with dots. */
  lines(): Record<string, number>;
}

/** A value may not hold the characters that reorder or hide text (Unicode TR 36) or control characters. */
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uE000-\uF8FF]/;

/**
 * Parses YAML 1.2 (core schema) without the parts that make it dangerous or surprising: aliases and anchors
 * (a few lines can grow to gigabytes), tags, merge keys, duplicate keys, hidden characters.
 * Never throws; what is wrong comes back as faults, and then `data` is undefined.
 */
export function parseStrictYaml(text: string): StrictYaml {
  try {
    return parse(text);
  } catch (error) {
    // The parser calls itself for every level: a thousand brackets end its stack.
    const message = error instanceof RangeError ? 'it is nested too deeply' : String(error);
    return unreadable(message);
  }
}

function unreadable(message: string): StrictYaml {
  return {data: undefined, faults: [{line: 1, message}], lineOf: () => 1, lines: () => ({})};
}

/** An escape that names a letter by its number; `\\\\x41` is a backslash and text. */
const NUMBERED = /(?<!\\)(?:\\\\)*\\[xuU][\da-fA-F]/;

const REPEATED = 'Map keys must be unique';

/** Keys of a map that were there before. */
function repeatedKeys(map: YAMLMap): (Node | undefined)[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({key}) => {
    const name = isScalar(key) ? key.value : key;
    const repeated = seen.has(name);
    seen.add(name);
    return repeated ? [isNode(key) ? key : undefined] : [];
  });
}

/** More faults than this are the same one again and again. */
const MOST_FAULTS = 20;

function parse(text: string): StrictYaml {
  const lineCounter = new LineCounter();
  const document: Document = parseDocument(text, {
    schema: 'core',
    // Compares every key with every other; ours, below, does it once.
    uniqueKeys: false,
    merge: false,
    strict: true,
    prettyErrors: false,
    customTags: [],
    lineCounter,
  });
  const faults: YamlFault[] = [];
  const at = (offset: number | undefined) => (offset === undefined ? 1 : lineCounter.linePos(offset).line);
  // The errors of the parser follow from one another: the first is where it lost its way.
  for (const error of [...document.errors.slice(0, 1), ...document.warnings]) {
    faults.push({line: at(error.pos[0]), message: error.message.split('\n')[0] ?? error.code});
  }
  visit(document, {
    Alias: (_key, node) => {
      faults.push({line: at(node.range?.[0]), message: 'aliases (*name) are not allowed'});
    },
    // Visited for every node but aliases; a visitor of its own for scalars would take them away from here.
    Node: (_key, node) => {
      if (isMap(node))
        faults.push(...repeatedKeys(node).map((key) => ({line: at(key?.range?.[0]), message: REPEATED})));
      if ('anchor' in node && node.anchor)
        faults.push({line: at(node.range?.[0]), message: 'anchors (&name) are not allowed'});
      if (node.tag && !/^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/.test(node.tag)) {
        const line = at(node.range?.[0]);
        // The parser itself warns of most of them.
        if (!faults.some((fault) => fault.line === line))
          faults.push({line, message: `the tag ${node.tag} is not allowed`});
      }
      if (isScalar(node) && node.type === 'QUOTE_DOUBLE' && NUMBERED.test(text.slice(node.range?.[0], node.range?.[1])))
        faults.push({
          line: at(node.range?.[0]),
          message: 'letters as numbers (\\u0041) are not allowed: write the letter itself',
        });
      if (isScalar(node) && typeof node.value === 'string' && HIDDEN.test(node.value)) {
        faults.push({line: at(node.range?.[0]), message: 'a value holds an invisible or direction-changing character'});
      }
    },
  });
  return {
    data: faults.length > 0 ? undefined : document.toJS({maxAliasCount: 0}),
    faults: distinct(faults).slice(0, MOST_FAULTS),
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return at(node.range[0]);
      }
      return 1;
    },
    lines() {
      const lines: Record<string, number> = {};
      visit(document, {
        Pair: (_key, pair, ancestors) => {
          const path = pathOf([...ancestors, pair]);
          if (isScalar(pair.key) && pair.key.range) lines[path.join('.')] = at(pair.key.range[0]);
        },
      });
      return lines;
    },
  };
}

/** Each fault of a line once. */
function distinct(faults: readonly YamlFault[]): YamlFault[] {
  return [...new Map(faults.map((fault) => [`${fault.line} ${fault.message}`, fault])).values()];
}

/** Path of a node from its chain of ancestors: keys of maps, places in lists. */
function pathOf(chain: readonly unknown[]): string[] {
  return chain.flatMap((node, index) => {
    const parent = chain[index - 1];
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    return isSeq(parent) ? [String(parent.items.indexOf(node as never))] : [];
  });
}
