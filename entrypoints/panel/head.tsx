import { BarButton, PanelBar } from '@/components/report/panel-bar';
import { canOpenSidePanel, openSidePanel } from '@/lib/messaging/side-panel';
import type { Placement } from '@/lib/schema/settings';
import { text } from '@/lib/text/en';

import { askPage } from './scene';

const words = text.panel.bar;

/** The framed panel's head: the browser's own side panel instead, where it stands, settings, close. */
export function Head(props: { placement: Placement; onSettings: () => void; onClose: () => void }) {
  const { placement, onSettings, onClose } = props;
  const { side, mode } = placement;
  const other = side === 'right' ? 'left' : 'right';
  const place = (next: Partial<Placement>) => askPage({ ask: 'place', side, mode, ...next });
  return (
    <PanelBar>
      {canOpenSidePanel() && (
        <BarButton
          icon="aside"
          label={words.sidePanel}
          onClick={() => void openSidePanel().then(onClose, () => {})}
        />
      )}
      <BarButton
        icon={mode === 'overlay' ? 'push' : 'overlay'}
        label={mode === 'overlay' ? words.push : words.overlay}
        onClick={() => place({ mode: mode === 'overlay' ? 'push' : 'overlay' })}
      />
      <BarButton
        icon={`side-${other}`}
        label={other === 'left' ? words.toLeft : words.toRight}
        onClick={() => place({ side: other })}
      />
      <BarButton icon="settings" label={words.settings} onClick={onSettings} />
      <BarButton icon="close" label={words.close} onClick={onClose} />
    </PanelBar>
  );
}
