import type {ReactNode} from 'react';
import type {FactsView} from '../../domain/views/figures';
import {Cite} from '../Cite';

type Table = Extract<FactsView, {kind: 'table'}>;
type Lists = Extract<FactsView, {kind: 'lists'}>;

function FactsTable({head, rows}: Table): ReactNode {
  return (
    <div className="table" tabIndex={0}>
      <table>
        <thead>
          <tr>{head.map((cell, index) => (cell === '' ? <td key={index} /> : <th key={index}>{cell}</th>))}</tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...cells]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FactsLists({ordered, lists}: Lists): ReactNode {
  const List = ordered ? 'ol' : 'ul';
  return lists.map(({heading, items}) => (
    <div key={heading}>
      {heading !== '' && (
        <p>
          <strong>{heading}</strong>
        </p>
      )}
      <List>
        {items.map(({label, text, citations}) => (
          <li key={`${label} ${text}`}>
            <strong>{text === '' ? label : `${label}:`}</strong> {text.replace(/\.$/, '')}
            {citations.length > 0 && <Cite citations={citations} />}.
          </li>
        ))}
      </List>
    </div>
  ));
}

/** What a figure shows, as text. */
export function FigureFacts({facts}: {facts: FactsView}): ReactNode {
  return facts.kind === 'table' ? <FactsTable {...facts} /> : <FactsLists {...facts} />;
}
