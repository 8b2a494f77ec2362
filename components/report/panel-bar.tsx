import type { Placement } from '../../lib/schema/settings';
import { text } from '../../lib/text/en';
import { Button } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';
import { Mark } from '../ui/mark';

import styles from './panel-bar.module.css';

const words = text.panel.bar;

/** The panel's head: where it stands, settings, close. */
export function PanelBar(props: {
  placement: Placement;
  onPlace: (place: Pick<Placement, 'side' | 'mode'>) => void;
  onSettings: () => void;
  onClose: () => void;
}) {
  const { placement, onPlace, onSettings, onClose } = props;
  const { side, mode } = placement;
  const other = side === 'right' ? 'left' : 'right';
  return (
    <div className={styles['bar']} role="toolbar" aria-label={text.panel.product}>
      <span className={styles['brand']}>
        <Mark />
        {text.panel.product}
      </span>
      <BarButton
        icon={mode === 'overlay' ? 'push' : 'overlay'}
        label={mode === 'overlay' ? words.push : words.overlay}
        onClick={() => onPlace({ side, mode: mode === 'overlay' ? 'push' : 'overlay' })}
      />
      <BarButton
        icon={`side-${other}`}
        label={other === 'left' ? words.toLeft : words.toRight}
        onClick={() => onPlace({ side: other, mode })}
      />
      <BarButton icon="settings" label={words.settings} onClick={onSettings} />
      <BarButton icon="close" label={words.close} onClick={onClose} />
    </div>
  );
}

function BarButton(props: { icon: IconName; label: string; onClick: () => void }) {
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
