import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';

import { ActsContext } from '@/components/hooks/acts';
import { SightContext } from '@/components/hooks/sight';
import { FormatContext, useChosenFormat } from '@/components/hooks/use-format';
import { useNow } from '@/components/hooks/use-now';
import { useOverview } from '@/components/hooks/use-overview';
import { PanelBody } from '@/components/report/panel-body';
import type { Stage } from '@/components/report/stage';
import { call } from '@/lib/messaging/call';
import type { Scene } from '@/lib/schema/panel-message';

import { Head } from './head';
import { acts, askPage, currentScene, hearSight, subscribeToScene } from './scene';
import { createSight } from './sight';
import { SightNotice } from './sight-notice';

const close = () => askPage({ ask: 'close' });

const stage: Stage = {
  surface: 'panel',
  openOptions: () => void call('openOptions', undefined).catch(() => {}),
  showSample: (sample) => void call('changeSettings', { sample }).catch(() => {}),
  reload: () => askPage({ ask: 'reload' }),
  showBadges: (texts) => askPage({ ask: 'badges', texts }),
};

const sight = createSight((turn) => askPage({ ask: 'sight', turn }));
hearSight(sight.hear);

/** The panel: empty until the content script has proved that it mounted this page. */
export function App() {
  const scene = useSyncExternalStore(subscribeToScene, currentScene);
  return scene && <Panel scene={scene} />;
}

function Panel({ scene }: { scene: Scene }) {
  const { theme, placement } = scene;
  const { overview } = useOverview();
  const format = useChosenFormat(overview?.settings);
  const now = useNow(15_000);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(() => {
    const onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <SightContext value={sight}>
      <ActsContext value={acts}>
        <FormatContext value={format}>
          <Head placement={placement} onSettings={stage.openOptions} onClose={close} />
          <PanelBody {...{ scene, now, overview, stage }} notice={<SightNotice sight={sight} />} />
        </FormatContext>
      </ActsContext>
    </SightContext>
  );
}
