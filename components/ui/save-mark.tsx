import styles from './save-mark.module.css';

/** Says beside a control that its change was kept, and fades; or what went wrong, and stays. */
export function SaveMark({ saved, fault }: { saved: string | null; fault: string | null }) {
  return (
    <span className={styles['mark']}>
      <span role="status">{saved && <span className={styles['saved']}>{saved}</span>}</span>
      <span role="alert">{fault && <span className={styles['fault']}>{fault}</span>}</span>
    </span>
  );
}
