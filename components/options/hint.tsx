import type { ReactNode } from 'react';

import styles from './section.module.css';

/** A quiet sentence below a control. */
export const Hint = ({ children }: { children: ReactNode }) => (
  <p className={styles['hint']}>{children}</p>
);
