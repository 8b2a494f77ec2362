import { useId } from 'react';

import styles from './switch.module.css';

/** On or off, at once. */
export function Switch(props: {
  label: string;
  note: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  const { label, note, on, onChange } = props;
  const id = useId();
  const noteId = `${id}note`;
  return (
    <div className={styles['row']}>
      <div className={styles['words']}>
        <label className={styles['label']} htmlFor={id}>
          {label}
        </label>
        <p id={noteId} className={styles['note']}>
          {note}
        </p>
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className={styles['switch']}
        aria-describedby={noteId}
        checked={on}
        aria-checked={on}
        onChange={({ target }) => onChange(target.checked)}
      />
    </div>
  );
}
