import { type ReactNode, useId } from 'react';

interface OneOfProps<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: Option;
  readonly name: (option: Option) => string;
  readonly onChange: (option: Option) => void;
  readonly children?: ReactNode;
}

/** A choice of one out of a few, all of them in view. */
export function OneOf<Option extends string>({ label, options, value, name, onChange, children }: OneOfProps<Option>) {
  const group = useId();
  return (
    <fieldset className="embed-choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={group} checked={option === value} onChange={() => onChange(option)} />
          <span>{name(option)}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
