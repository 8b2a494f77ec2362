import { memo } from 'react';

import { Field } from './field';

import styles from './select-field.module.css';

interface SelectOption {
  value: string;
  label: string;
}

/** Options under a name; without one they stand bare. */
export interface SelectGroup {
  label?: string;
  options: readonly SelectOption[];
}

/** One of many, in named groups; `last` stands below them all. */
export function SelectField(props: {
  label: string;
  hint?: string;
  value: string;
  groups: readonly SelectGroup[];
  last?: SelectOption;
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
          <Groups groups={groups} />
          {last && <option value={last.value}>{last.label}</option>}
        </select>
      )}
    </Field>
  );
}

// long lists are built once, not at each change of the field
const Groups = memo(({ groups }: { groups: readonly SelectGroup[] }) =>
  groups.map(({ label, options }) =>
    label === undefined ? (
      <Options key="" options={options} />
    ) : (
      <optgroup key={label} label={label}>
        <Options options={options} />
      </optgroup>
    ),
  ),
);

const Options = ({ options }: { options: readonly SelectOption[] }) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
