import {type Measured, SITES, STATES, type SiteName} from './cells';
import {median} from './statistics';

const NAMES: Readonly<Record<SiteName, string>> = {
  ours: 'this site',
  faster: 'Docusaurus faster',
  matched: 'Docusaurus faster, as many pages',
  stock: 'Docusaurus stock',
};

const HEAD = [
  'pages × languages × editions',
  'state',
  'site',
  'runs',
  'CPU, s',
  'this site ÷ it',
  'wall, s',
  'memory, MB',
  'this site ÷ it',
  '÷ own cold CPU',
  'build, MB',
  'page, kB',
];

/** Medians of one site, size and state. */
interface Row {
  readonly runs: number;
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
  readonly bytes: number;
  readonly page: number;
}

/** A Markdown table of medians: processor time first, because wall time of a machine that does other work tells little. */
export function table(measured: readonly Measured[], languages: number): string {
  const sizes = [...new Map(measured.map(({pages, editions}) => [`${pages} ${editions}`, {pages, editions}])).values()];
  sizes.sort((a, b) => a.pages - b.pages || a.editions - b.editions);
  const lines = sizes.flatMap(({pages, editions}) => {
    const ofSize = measured.filter((each) => each.pages === pages && each.editions === editions);
    const rowOf = (site: SiteName, state: string) =>
      medians(ofSize.filter((each) => each.site === site && each.state === state));
    return STATES.flatMap((state) =>
      SITES.flatMap((site) => {
        const row = rowOf(site, state);
        if (row === null) return [];
        const [ours, cold] = [site === 'ours' ? null : rowOf('ours', state), rowOf(site, 'cold')];
        return [
          [
            `${pages} × ${languages} × ${editions}`,
            state === 'edited' ? 'one page edited' : state,
            NAMES[site],
            String(row.runs),
            row.cpu.toFixed(1),
            ratio(ours?.cpu, row.cpu),
            row.wall.toFixed(1),
            (row.memory / 1e6).toFixed(0),
            ratio(ours?.memory, row.memory),
            state === 'cold' ? '–' : ratio(row.cpu, cold?.cpu),
            (row.bytes / 1e6).toFixed(1),
            (row.page / 1e3).toFixed(1),
          ],
        ];
      }),
    );
  });
  const alignment = HEAD.map((_, at) => (at < 3 ? '---' : '--:'));
  return [HEAD, alignment, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function medians(all: readonly Measured[]): Row | null {
  if (all.length === 0) return null;
  const middle = (value: (each: Measured) => number) => median(all.map(value));
  return {
    runs: all.length,
    cpu: middle((each) => each.cpu),
    wall: middle((each) => each.wall),
    memory: middle((each) => each.memory),
    bytes: middle((each) => each.bytes),
    page: middle((each) => each.page),
  };
}

const ratio = (part: number | undefined, whole: number | undefined) =>
  part === undefined || whole === undefined ? '–' : (part / whole).toFixed(2);
