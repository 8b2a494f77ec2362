import styles from './bar.module.css';

/** How much of something is used, as a thin bar; the words stand beside it. */
export function Bar(props: {
  label: string;
  value: number;
  max: number;
  words: string;
  tone: 'plain' | 'warn' | 'bad';
}) {
  const { label, value, max, words, tone } = props;
  const share = max > 0 ? Math.min(value / max, 1) : 1;
  return (
    <svg
      className={styles['bar']}
      data-tone={tone}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={Math.min(value, max)}
      aria-valuetext={words}
    >
      <rect className={styles['used']} width={`${share * 100}%`} height="100%" />
    </svg>
  );
}
