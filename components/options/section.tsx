import { type ReactNode, useId } from 'react';

import styles from './section.module.css';

/** One area of the settings: a heading, a sentence, and a card of rows. */
export function Section(props: {
  /** Its name in the page's address. */
  anchor: string;
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  const { anchor, title, lead, children } = props;
  const id = useId();
  return (
    <section id={anchor} className={styles['section']} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      {lead && <p className={styles['lead']}>{lead}</p>}
      <div className={styles['card']}>{children}</div>
    </section>
  );
}

/** A row of a card; `mark` says in its corner what became of the last change. */
export function Row({ mark, children }: { mark?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles['row']}>
      {children}
      {mark && <div className={styles['corner']}>{mark}</div>}
    </div>
  );
}
