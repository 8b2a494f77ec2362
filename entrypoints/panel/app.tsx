import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';

import { SightContext } from '@/components/hooks/sight';
import { FormatContext, useChosenFormat } from '@/components/hooks/use-format';
import { useNow } from '@/components/hooks/use-now';
import { useOverview } from '@/components/hooks/use-overview';
import { PanelBar } from '@/components/report/panel-bar';
import type { Stage } from '@/components/report/stage';
import { SubjectView } from '@/components/report/subject-view';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { Notice } from '@/components/ui/notice';
import { call } from '@/lib/messaging/call';
import { text } from '@/lib/text/en';

import { askPage, currentScene, hearSight, type Shown, subscribeToScene } from './scene';
import { createSight } from './sight';
import { SightNotice } from './sight-notice';

import styles from './app.module.css';

const { states } = text.panel;

const close = () => askPage({ ask: 'close' });
const openOptions = () => void call('openOptions', undefined).catch(() => {});

const stage: Stage = {
  surface: 'panel',
  openOptions,
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

function Panel({ scene }: { scene: Shown }) {
  const { theme, placement, subject, facts } = scene;
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
      <FormatContext value={format}>
        <PanelBar
          placement={placement}
          onPlace={(place) => askPage({ ask: 'place', ...place })}
          onSettings={openOptions}
          onClose={close}
        />
        <main className={styles['panel']}>
          <SightNotice sight={sight} />
          <ErrorBoundary
            key={JSON.stringify(subject)}
            fallback={
              <Notice tone="bad" title={states.crashTitle}>
                {states.crashBody}
              </Notice>
            }
          >
            {subject === null ? (
              <Notice title={states.noSubjectTitle}>{states.noSubjectBody}</Notice>
            ) : (
              <SubjectView {...{ subject, facts, now, overview, stage }} />
            )}
          </ErrorBoundary>
        </main>
      </FormatContext>
    </SightContext>
  );
}
