import type { ReactNode } from 'react';

import { text } from '../../lib/text/en';
import { Button } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';
import { Mark } from '../ui/mark';

import styles from './panel-bar.module.css';

/** The head of a panel, with its buttons. */
export function PanelBar({ children }: { children: ReactNode }) {
  return (
    <div className={styles['bar']} role="toolbar" aria-label={text.panel.product}>
      <span className={styles['brand']}>
        <Mark />
        {text.panel.product}
      </span>
      {children}
    </div>
  );
}

/** A button of the head: an icon, whose label says what it does. */
export function BarButton(props: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <Button
      look="quiet"
      size="small"
      title={props.label}
      aria-label={props.label}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </Button>
  );
}
