import type {ReactNode} from 'react';
import {DrawingSvg} from '../../Figure/Drawing';
import {CopyButtons} from './CopyButtons';
import type {Report, ReportTable} from './report';

function Table({title, head, rows}: ReportTable): ReactNode {
  return (
    <div className="table" tabIndex={0} role="group" aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={cell} scope="col" className={index > 0 ? 'num' : undefined}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={index} className="num">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Props {
  /** Begins the ids of the parts. */
  id: string;
  title: string;
  report: Report;
}

/** What stands under the sentence: the caution, the numbers, the plot, and ways to take them along. */
export function Results({id, title, report}: Props): ReactNode {
  const {caution, tables, picture} = report;
  if (tables.length === 0) return null;
  return (
    <div className="calculator__result">
      <ul className="calculator__caution">
        {caution.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {picture && (
        <div className="figure">
          <DrawingSvg id={`${id}-narrow`} className="figure__narrow" drawing={picture.narrow} {...picture} />
          <DrawingSvg id={`${id}-wide`} className="figure__wide" drawing={picture.wide} {...picture} />
        </div>
      )}
      {tables.map((table) => (
        <Table key={table.title} {...table} />
      ))}
      <CopyButtons title={title} report={report} />
    </div>
  );
}
