import { Field } from '../ui/field';

import styles from '../ui/select-field.module.css';

/** One of a few, in a drop-down list. */
export function Pick<T extends string>(props: {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onValue: (value: T) => void;
}) {
  const { label, value, options, onValue } = props;
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onValue(option.value);
  };
  return (
    <Field label={label}>
      {(wiring) => (
        <select
          {...wiring}
          className={styles['select']}
          value={value}
          onChange={({ target }) => choose(target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
