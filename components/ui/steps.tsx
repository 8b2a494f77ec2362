import { Icon } from './icon';

import styles from './steps.module.css';

/** Where one stands in a short row of steps; `current` counts from 0, past the last when all are done. */
export function Steps(props: { label: string; names: readonly string[]; current: number }) {
  const { label, names, current } = props;
  return (
    <ol className={styles['steps']} aria-label={label}>
      {names.map((name, index) => (
        <li
          key={name}
          className={styles['step']}
          data-stage={index < current ? 'past' : index === current ? 'now' : 'ahead'}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className={styles['mark']}>
            {index < current ? <Icon name="check" small /> : index + 1}
          </span>
          {name}
        </li>
      ))}
    </ol>
  );
}
