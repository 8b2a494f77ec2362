import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';

import { PanelBar } from '@/components/report/panel-bar';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { Notice } from '@/components/ui/notice';
import { call } from '@/lib/messaging/call';
import type { Scene } from '@/lib/schema/panel-message';
import { text } from '@/lib/text/en';

import { askPage, currentScene, subscribeToScene } from './scene';
import { SubjectView } from './subject-view';

import styles from './app.module.css';

const { states } = text.panel;

const close = () => askPage({ ask: 'close' });
const openOptions = () => void call('openOptions', undefined).catch(() => {});

/** The panel: empty until the content script has proved that it mounted this page. */
export function App() {
  const scene = useSyncExternalStore(subscribeToScene, currentScene);
  return scene && <Panel scene={scene} />;
}

function Panel({ scene }: { scene: Scene }) {
  const { theme, placement } = scene;
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
    <>
      <PanelBar
        placement={placement}
        onPlace={(place) => askPage({ ask: 'place', ...place })}
        onSettings={openOptions}
        onClose={close}
      />
      <main className={styles['panel']}>
        <ErrorBoundary
          key={JSON.stringify(scene.subject)}
          fallback={
            <Notice tone="bad" title={states.crashTitle}>
              {states.crashBody}
            </Notice>
          }
        >
          <SubjectView scene={scene} />
        </ErrorBoundary>
      </main>
    </>
  );
}
