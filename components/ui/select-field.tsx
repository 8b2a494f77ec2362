import { Field } from './field';

import styles from './select-field.module.css';

interface SelectGroup {
  label: string;
  options: readonly { value: string; label: string }[];
}

/** One of many, in named groups; `last` stands below them all. */
export function SelectField(props: {
  label: string;
  hint?: string;
  value: string;
  groups: readonly SelectGroup[];
  last: { value: string; label: string };
  onValue: (value: string) => void;
}) {
  const { label, hint, value, groups, last, onValue } = props;
  return (
    <Field label={label} hint={hint}>
      {(wiring) => (
        <select
          {...wiring}
          className={styles['select']}
          value={value}
          onChange={({ target }) => onValue(target.value)}
        >
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
          <option value={last.value}>{last.label}</option>
        </select>
      )}
    </Field>
  );
}
