import type { ReactNode } from 'react';

import { Icon, type IconName } from './icon';

import styles from './notice.module.css';

type Tone = 'plain' | 'good' | 'warn' | 'bad';

const icons: Record<Tone, IconName> = {
  plain: 'info',
  good: 'check',
  warn: 'warning',
  bad: 'warning',
};

/** One plain sentence with its next step. Announced when it appears. */
export function Notice(props: {
  tone?: Tone;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** False where its words change all the time, which nobody wants to hear. */
  announced?: boolean;
}) {
  const { tone = 'plain', title, children, actions, announced = true } = props;
  return (
    <section
      className={styles['notice']}
      data-tone={tone}
      {...(announced && { role: tone === 'bad' ? 'alert' : 'status' })}
    >
      <span className={styles['icon']}>
        <Icon name={icons[tone]} />
      </span>
      <div className={styles['words']}>
        <h2 className={styles['title']}>{title}</h2>
        {children && <div className={styles['body']}>{children}</div>}
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
    </section>
  );
}
