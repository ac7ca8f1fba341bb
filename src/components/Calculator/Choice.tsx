import type {ReactNode} from 'react';

interface Props {
  id: string;
  /** Name under which the calculator knows the choice. */
  name: string;
  legend: string;
  first: string;
  options: readonly (readonly [value: string, label: string])[];
}

/** One of a few ways. Radio buttons need a name to be a group; the form is never sent, so it goes nowhere. */
export function Choice({id, name, legend, first, options}: Props): ReactNode {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label className="check" key={value}>
          <input
            type="radio"
            name={id}
            value={value}
            data-field={name}
            defaultChecked={value === first}
            autoComplete="off"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
