import { useId } from 'react';

import { Field } from '../ui/field';

import styles from './typed-fields.module.css';

/** An id of digits; those that are known are offered by their names. */
export function IdField(props: {
  label: string;
  hint: string;
  error: string | null;
  value: string;
  /** Names by id; '' where there is none. */
  known: ReadonlyMap<string, string>;
  onId: (id: string) => void;
}) {
  const { label, hint, error, value, known, onId } = props;
  const listId = useId();
  // the name of what was chosen, because nobody reads ids
  const name = known.get(value);
  return (
    <Field label={label} hint={name ? <bdi>{name}</bdi> : hint} error={error}>
      {(wiring) => (
        <>
          <input
            {...wiring}
            className={styles['input']}
            list={listId}
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
            value={value}
            onChange={({ target }) => onId(target.value.trim())}
          />
          <datalist id={listId}>
            {[...known].map(([id, title]) => (
              <option key={id} value={id}>
                {title || id}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
