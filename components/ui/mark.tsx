import styles from './mark.module.css';

/** The mark of the product: a rising line beside a beam of light. */
export function Mark() {
  return (
    <svg className={styles['mark']} viewBox="0 0 24 24" aria-hidden="true">
      <path className={styles['line']} d="M3 17l4.5-5 3.5 3 5-8" />
      <path className={styles['beam']} d="M20.5 4v16" />
    </svg>
  );
}
