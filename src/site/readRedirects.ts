import type * as z from 'zod';
import {type Problem, problem} from '../domain/checks/problem';
import {recordSyntax} from '../domain/checks/rules/recordSyntax';
import {parseStrictYaml} from '../domain/content/strictYaml';
import {ADDRESSES_FILE, REDIRECTS_FILE, addressesSchema, redirectsSchema} from '../domain/editions/addresses';
import type {RecordSource, SiteModel} from '../domain/model/siteModel';
import {recordProblems} from './schemaProblems';
import {listFiles, readText} from './tree';

type Part = Pick<SiteModel, 'redirects' | 'addresses'> & {sources: Record<string, RecordSource>; problems: Problem[]};

/**
 * Reads `data/redirects.yml` and `data/addresses.yml`; each address is known by its line.
 * @param skip files that are no texts and have their own problem
 */
export function readRedirects(root: string, skip: ReadonlySet<string> = new Set()): Part {
  const files = new Set(listFiles(root, 'data').flatMap(({file, isLink}) => (isLink || skip.has(file) ? [] : [file])));
  const redirects = readList(root, files, REDIRECTS_FILE, redirectsSchema, {}, (address) => [address]);
  const addresses = readList(root, files, ADDRESSES_FILE, addressesSchema, [], (_address, index) => [index]);
  const pairs = Object.entries(redirects.value).map(([from, to]) => ({from, to}));
  return {
    redirects: pairs,
    addresses: addresses.value,
    sources: {
      ...redirects.source(
        'redirects',
        pairs.map(({from}) => from),
      ),
      ...addresses.source('addresses', addresses.value),
    },
    problems: [...redirects.problems, ...addresses.problems],
  };
}

function readList<T>(
  root: string,
  files: ReadonlySet<string>,
  file: string,
  schema: z.ZodType<T>,
  empty: T,
  path: (address: string, index: number) => PropertyKey[],
) {
  const nothing = (problems: Problem[] = []) => ({value: empty, problems, source: () => ({})});
  if (!files.has(file)) return nothing();
  const yaml = parseStrictYaml(readText(root, file));
  if (yaml.faults.length > 0)
    return nothing(yaml.faults.map(({line, message}) => problem(recordSyntax, {file, line}, {message})));
  const result = schema.safeParse(yaml.data ?? empty);
  if (!result.success) return nothing(recordProblems(file, yaml.data, result.error.issues, yaml.lineOf));
  const source = (key: string, names: readonly string[]): Record<string, RecordSource> => ({
    [key]: {file, lines: Object.fromEntries(names.map((name, index) => [name, yaml.lineOf(path(name, index))]))},
  });
  return {value: result.data, problems: [], source};
}
