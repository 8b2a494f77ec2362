import { useState } from 'react';

import { Field } from './field';

import styles from './slider.module.css';

/** A whole number in a range; told when it is let go, not while it moves. */
export function Slider(props: {
  label: string;
  hint?: string;
  value: number;
  min: number;
  max: number;
  step: number;
  write: (value: number) => string;
  onValue: (value: number) => void;
}) {
  const { label, hint, value, write, onValue, ...range } = props;
  const [moving, setMoving] = useState<number | null>(null);
  const shown = moving ?? value;
  const settle = () => {
    if (moving === null) return;
    setMoving(null);
    if (moving !== value) onValue(moving);
  };
  return (
    <Field label={label} hint={hint}>
      {(wiring) => (
        <span className={styles['line']}>
          <input
            {...wiring}
            {...range}
            type="range"
            className={styles['slider']}
            value={shown}
            aria-valuetext={write(shown)}
            onChange={({ target }) => setMoving(target.valueAsNumber)}
            onPointerUp={settle}
            onKeyUp={settle}
            onBlur={settle}
          />
          <output className={styles['value']} htmlFor={wiring.id}>
            {write(shown)}
          </output>
        </span>
      )}
    </Field>
  );
}
