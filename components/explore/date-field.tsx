import { Field } from '../ui/field';

import styles from './typed-fields.module.css';

/** A UTC day as YYYY-MM-DD; '' while it is not a whole date. */
export function DateField(props: {
  label: string;
  hint?: string;
  error: string | null;
  value: string;
  onDay: (day: string) => void;
}) {
  const { label, hint, error, value, onDay } = props;
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <input
          {...wiring}
          type="date"
          className={styles['input']}
          value={value}
          min="1970-01-01"
          max="2099-12-31"
          onChange={({ target }) => onDay(target.value)}
        />
      )}
    </Field>
  );
}
