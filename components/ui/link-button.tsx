import type { ReactNode } from 'react';

import styles from './button.module.css';

/** A link that looks like a button, to a page outside, in a tab of its own. */
export function LinkButton(props: {
  href: string;
  look?: 'primary' | 'plain';
  children: ReactNode;
}) {
  const { href, look = 'plain', children } = props;
  return (
    <a className={styles['button']} data-look={look} href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
