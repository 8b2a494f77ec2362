import { useState } from 'react';

import { FormatContext, useChosenFormat } from '@/components/hooks/use-format';
import { useOverview } from '@/components/hooks/use-overview';
import { useTheme } from '@/components/hooks/use-theme';
import { useChange } from '@/components/options/use-change';
import { AccessNotice } from '@/components/report/access-notice';
import type { Overview } from '@/lib/messaging/protocol';
import { text } from '@/lib/text/en';

import { FirstRun } from './first-run';
import { Unreached } from './page-notices';
import { SettingsPage } from './settings-page';
import { useKeptKey } from './use-kept-key';

import styles from './app.module.css';

export function App() {
  const { overview, failure, reload } = useOverview();
  return (
    <div className={styles['page']} aria-busy={!overview && failure === null}>
      {failure !== null && <Unreached code={failure} onRetry={() => void reload()} />}
      {overview && <Pages overview={overview} reload={reload} />}
    </div>
  );
}

function Pages({ overview, reload }: { overview: Overview; reload: () => Promise<void> }) {
  const { settings, change } = useChange(overview.settings, reload);
  const keptKey = useKeptKey(overview.key, reload);
  // decided once: the last step of the first run stays until its reader leaves it
  const [isFirstRun, setFirstRun] = useState(!settings.welcomed);
  const heading = isFirstRun
    ? text.options.first
    : { title: text.options.title, lead: text.options.lead };
  const format = useChosenFormat(settings);
  useTheme(settings.theme);
  const shared = { overview: { ...overview, settings }, keptKey, change, reload };
  return (
    <FormatContext value={format}>
      <header className={styles['header']}>
        <img className={styles['logo']} src="/icon.svg" alt="" />
        <div>
          <h1 className={styles['title']}>{heading.title}</h1>
          <p className={styles['lead']}>{heading.lead}</p>
        </div>
      </header>
      <AccessNotice withheld={overview.withheld} />
      {isFirstRun ? (
        <FirstRun {...shared} onEnd={() => setFirstRun(false)} />
      ) : (
        <SettingsPage {...shared} />
      )}
    </FormatContext>
  );
}
