import { useId } from 'react';

import { Icon, type IconName } from './icon';

import styles from './choice.module.css';

export interface ChoiceOption<T extends string | number> {
  value: T;
  label: string;
  note?: string;
  icon?: IconName;
}

/** One of a few, all in sight: `segments` in a row, or `cards` with a note each. */
export function Choice<T extends string | number>(props: {
  legend: string;
  look: 'segments' | 'cards';
  value: T;
  options: readonly ChoiceOption<T>[];
  onValue: (value: T) => void;
}) {
  const { legend, look, value, options, onValue } = props;
  const name = useId();
  return (
    <fieldset className={styles['choice']} data-look={look}>
      <legend className={styles['legend']}>{legend}</legend>
      <div className={styles['options']}>
        {options.map((option) => (
          <label key={option.value} className={styles['option']}>
            <input
              type="radio"
              className={styles['radio']}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            {option.icon && <Icon name={option.icon} />}
            <span className={styles['words']}>
              <span className={styles['label']}>{option.label}</span>
              {option.note && <span className={styles['note']}>{option.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
