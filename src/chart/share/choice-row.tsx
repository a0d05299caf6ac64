import { useId } from 'react';

interface ChoiceRowProps<Value extends string> {
  readonly label: string;
  /** The words of each value, in the order of the row. */
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A few words of which one is chosen, like the choice between light and dark in the head of the page. */
export function ChoiceRow<Value extends string>({ label, options, value, onChange }: ChoiceRowProps<Value>) {
  const name = useId();
  return (
    <fieldset className="travel-choice">
      <legend className="label">{label}</legend>
      <div className="choice">
        {(Object.keys(options) as Value[]).map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} />
            <span>{options[each]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
