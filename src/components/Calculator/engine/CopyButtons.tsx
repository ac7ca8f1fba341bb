import {type ReactNode, useEffect, useId, useRef, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import {copyText} from '../../copyText';
import type {Report} from './report';
import {pictureText, reportText} from './reportText';

/** What became of a press, and of which report: a new report begins anew. */
type State = {report: Report; refused: string | null} | null;

/** Copies on a press only. Where the browser refuses, the text stands in a field, selected, to be copied by hand. */
export function CopyButtons({title, report}: {title: string; report: Report}): ReactNode {
  const [state, setState] = useState<State>(null);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const current = state?.report === report ? state : null;
  const refused = current?.refused ?? null;
  useEffect(() => {
    if (refused === null) return;
    field.current?.focus();
    field.current?.select();
  }, [refused]);
  const copy = async (text: string) => {
    const isCopied = await copyText(text);
    setState({report, refused: isCopied ? null : text});
  };
  const {picture} = report;
  return (
    <>
      <p className="actions">
        <button type="button" className="button button--quiet" onClick={() => void copy(reportText(title, report))}>
          {translate({id: 'site.calculator.copyText', message: 'Copy as text'})}
        </button>
        {picture && (
          <button type="button" className="button button--quiet" onClick={() => void copy(pictureText(picture))}>
            {translate({id: 'site.calculator.copySvg', message: 'Copy the plot as SVG'})}
          </button>
        )}
        <span role="status" className="calculator__copied">
          {current && refused === null && translate({id: 'site.calculator.copied', message: 'Copied.'})}
        </span>
      </p>
      {refused !== null && (
        <div className="field calculator__by-hand">
          <label htmlFor={id}>
            {translate({
              id: 'site.calculator.copyByHand',
              message: 'The browser does not allow copying. Copy the selected text yourself:',
            })}
          </label>
          <textarea className="input" id={id} readOnly rows={6} value={refused} autoComplete="off" ref={field} />
        </div>
      )}
    </>
  );
}
