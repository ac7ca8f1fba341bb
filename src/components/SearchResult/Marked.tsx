import type {ReactNode} from 'react';
import type {Mark} from '../../domain/search/marks';

/** Text with the words that answer the query marked. */
export function Marked({text, marks}: {text: string; marks: readonly Mark[]}): ReactNode {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const mark of marks) {
    parts.push(text.slice(end, mark.start), <mark key={mark.start}>{text.slice(mark.start, mark.end)}</mark>);
    end = mark.end;
  }
  return [...parts, text.slice(end)];
}
