import type {ReactNode} from 'react';

interface Props {
  /** Id in the page; what the reader types has no name and so is never part of an address. */
  id: string;
  /** Name under which the calculator knows the field. */
  name: string;
  label: string;
  hint?: string | undefined;
  /** Lines to paste instead of one number. */
  lines?: boolean;
  first?: string | undefined;
  problems: readonly {field: string; text: string}[];
}

const PRIVATE = {autoComplete: 'off', autoCorrect: 'off', autoCapitalize: 'off', spellCheck: false} as const;

/** A labelled field with its hint and with what is wrong in it. */
export function Field({id, name, label, hint, lines = false, first, problems}: Props): ReactNode {
  const wrong = problems.filter(({field}) => field === name);
  const described = [hint && `${id}-hint`, wrong.length > 0 && `${id}-wrong`].filter(Boolean).join(' ');
  const props = {
    ...PRIVATE,
    className: 'input',
    id,
    'data-field': name,
    defaultValue: first,
    'aria-invalid': wrong.length > 0 || undefined,
    'aria-describedby': described || undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines ? <textarea {...props} rows={8} wrap="off" /> : <input {...props} type="text" inputMode="decimal" />}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong.length > 0 && (
        <ul className="error calculator__wrong" id={`${id}-wrong`}>
          {wrong.map(({text}) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
