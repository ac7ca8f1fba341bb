import path from 'node:path';
import type * as z from 'zod';
import {avoidedSchema} from '../domain/concepts/avoided';
import {conceptSchema} from '../domain/concepts/concept';
import {problem, type Problem} from '../domain/checks/problem';
import {recordName} from '../domain/checks/rules/recordName';
import {recordSyntax} from '../domain/checks/rules/recordSyntax';
import {ID_PATTERN} from '../domain/content/ids';
import {parseStrictYaml} from '../domain/content/strictYaml';
import {helplineSchema} from '../domain/directory/helpline';
import {organisationSchema} from '../domain/directory/organisation';
import {editionsSchema} from '../domain/editions/edition';
import {figureSchema} from '../domain/figures/figure';
import {eventSchema} from '../domain/events/event';
import type {RecordKind, RecordSource, SiteModel} from '../domain/model/siteModel';
import {localesSchema} from '../domain/locales/team';
import {referencesSchema} from '../domain/references/reference';
import {findingSchema, visitSchema} from '../domain/visits/visit';
import {recordProblems} from './schemaProblems';
import {listFiles, readText} from './tree';

type RecordsPart = Pick<SiteModel, RecordKind | 'references' | 'editions' | 'teams' | 'sources'>;

/** Reads `data/`. What cannot be read becomes a problem and is left out; nothing is thrown, no link is followed. */
export function readRecords(
  root: string,
  skip: ReadonlySet<string> = new Set(),
): {records: RecordsPart; problems: Problem[]} {
  const reader = new RecordReader(root, skip);
  const concepts = reader.folder('concepts', conceptSchema);
  const organisations = reader.folder('organisations', organisationSchema);
  const helplines = reader.folder('helplines', helplineSchema);
  const visits = reader.folder('visits', visitSchema);
  const findings = reader.folder('findings', findingSchema);
  const figures = reader.folder('figures', figureSchema);
  const events = reader.folder('events', eventSchema);
  const references = Object.fromEntries(
    Object.entries(reader.file('references', referencesSchema) ?? {}).map(([id, record]) => [id, {...record, id}]),
  );
  const listed = reader.file('editions', editionsSchema) ?? [];
  reader.nameLines(
    'editions',
    listed.map(({id}) => id),
  );
  const editions = [...listed].sort((a, b) =>
    a.released < b.released || (a.released === b.released && a.id < b.id) ? 1 : -1,
  );
  reader.file('avoided-terms', avoidedSchema);
  reader.file('respect', avoidedSchema);
  const locales = reader.file('locales', localesSchema);
  const teams = {cs: locales?.cs.team ?? [], en: locales?.en.team ?? [], nb: locales?.nb.team ?? []};
  return {
    records: {
      concepts,
      organisations,
      helplines,
      visits,
      findings,
      figures,
      events,
      references,
      editions,
      teams,
      sources: reader.sources,
    },
    problems: reader.problems,
  };
}

class RecordReader {
  readonly problems: Problem[] = [];
  readonly sources: Record<string, RecordSource> = {};

  constructor(
    private readonly root: string,
    private readonly skip: ReadonlySet<string>,
  ) {}

  /** One record per file; the file's name is the record's id. */
  folder<T extends object>(kind: RecordKind, schema: z.ZodType<T>): Record<string, T & {id: string}> {
    const records: Record<string, T & {id: string}> = {};
    for (const {file, isLink} of listFiles(this.root, `data/${kind}`)) {
      const name = path.posix.relative(`data/${kind}`, file);
      const id = name.replace(/\.yml$/, '');
      if (isLink || this.skip.has(file)) continue;
      if (!name.endsWith('.yml') || !ID_PATTERN.test(id)) this.problems.push(problem(recordName, {file}, {name}));
      else {
        const record = this.parse(`${kind}/${id}`, file, schema);
        if (record) records[id] = {...record, id};
      }
    }
    return records;
  }

  /** A single file of `data/`; absent counts as empty. */
  file<T extends object>(name: string, schema: z.ZodType<T>): T | undefined {
    const file = `data/${name}.yml`;
    return listFiles(this.root, 'data').some((entry) => entry.file === file && !entry.isLink && !this.skip.has(file))
      ? this.parse(name, file, schema)
      : undefined;
  }

  /** Lines of a file that is a list: its entries are known by their names (`2016.released`), not by their places. */
  nameLines(key: string, names: readonly string[]): void {
    const source = this.sources[key];
    if (!source) return;
    const named = Object.entries(source.lines).map(([field, line]): [string, number] => [
      field.replace(/^\d+/, (place) => names[Number(place)] ?? place),
      line,
    ]);
    this.sources[key] = {...source, lines: Object.fromEntries(named)};
  }

  private parse<T extends object>(key: string, file: string, schema: z.ZodType<T>): T | undefined {
    const yaml = parseStrictYaml(readText(this.root, file));
    this.problems.push(...yaml.faults.map(({line, message}) => problem(recordSyntax, {file, line}, {message})));
    if (yaml.faults.length > 0) return undefined;
    const result = schema.safeParse(yaml.data);
    if (!result.success) {
      this.problems.push(...recordProblems(file, yaml.data, result.error.issues, yaml.lineOf));
      return undefined;
    }
    this.sources[key] = {file, lines: yaml.lines()};
    return result.data;
  }
}
