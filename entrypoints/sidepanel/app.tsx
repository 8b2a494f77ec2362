import { useSyncExternalStore } from 'react';

import { ActsContext } from '@/components/hooks/acts';
import { FormatContext, useChosenFormat } from '@/components/hooks/use-format';
import { useNow } from '@/components/hooks/use-now';
import { useOverview } from '@/components/hooks/use-overview';
import { useTheme } from '@/components/hooks/use-theme';
import { BarButton, PanelBar } from '@/components/report/panel-bar';
import { PanelBody, PanelMain } from '@/components/report/panel-body';
import type { Stage } from '@/components/report/stage';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { call } from '@/lib/messaging/call';
import type { Overview } from '@/lib/messaging/protocol';
import { text } from '@/lib/text/en';
import { tiktokUrl } from '@/lib/tiktok/links';

import { acts, askTab, currentPlace, subscribeToPlace } from './scene';

const { bar, states, actions } = text.panel;

const stage: Stage = {
  surface: 'sidepanel',
  openOptions: () => void call('openOptions', undefined).catch(() => {}),
  showSample: (sample) => void call('changeSettings', { sample }).catch(() => {}),
  reload: () => location.reload(),
  showBadges: (texts) => askTab({ ask: 'badges', texts }),
};

/** The browser's own side panel: the report of what the tab in front is about. */
export function App() {
  const { overview } = useOverview();
  const format = useChosenFormat(overview?.settings);
  useTheme(overview?.settings.theme ?? 'auto');
  return (
    <FormatContext value={format}>
      <PanelBar>
        <BarButton icon="settings" label={bar.settings} onClick={stage.openOptions} />
      </PanelBar>
      <Beside overview={overview} />
    </FormatContext>
  );
}

function Beside({ overview }: { overview: Overview | undefined }) {
  const place = useSyncExternalStore(subscribeToPlace, currentPlace);
  const now = useNow(15_000);
  switch (place.at) {
    case 'unknown':
      return <PanelMain />;
    case 'elsewhere':
      return (
        <PanelMain>
          <Notice
            title={states.elsewhereTitle}
            actions={<LinkButton href={tiktokUrl}>{actions.openTikTok}</LinkButton>}
          >
            {states.elsewhereBody}
          </Notice>
        </PanelMain>
      );
    case 'page':
      return (
        <ActsContext value={acts}>
          <PanelBody key={place.tabId} scene={place.scene} {...{ overview, now, stage }} />
        </ActsContext>
      );
  }
}
