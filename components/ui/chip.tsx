import styles from './chip.module.css';

export type ChipTone = 'plain' | 'good' | 'warn' | 'sample';

/** A word or two on the kind and age of what stands beside it; the whole sentence on hover. */
export function Chip({
  tone,
  title,
  children,
}: {
  tone: ChipTone;
  title: string;
  children: string;
}) {
  return (
    <span className={styles['chip']} data-tone={tone} title={title}>
      {children}
    </span>
  );
}
