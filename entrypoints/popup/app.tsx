import { useState } from 'react';

import { FormatContext, useChosenFormat } from '@/components/hooks/use-format';
import { useNow } from '@/components/hooks/use-now';
import { useOverview } from '@/components/hooks/use-overview';
import { useTheme } from '@/components/hooks/use-theme';
import { useChange } from '@/components/options/use-change';
import { FaultNotice } from '@/components/report/fault-notice';
import { Find } from '@/components/report/find';
import type { Overview } from '@/lib/messaging/protocol';
import type { Subject } from '@/lib/schema/subject';

import { Lists } from './lists';
import { Shown } from './shown';
import { popupStage } from './stage';
import { ThisTab } from './this-tab';
import { TopLine } from './top-line';

import styles from './app.module.css';

/** The popup of the browser's own button. */
export function App() {
  const { overview, failure, reload } = useOverview();
  const format = useChosenFormat(overview?.settings);
  useTheme(overview?.settings.theme ?? 'auto');
  if (!overview)
    return (
      <div className={styles['popup']} aria-busy={failure === null}>
        {failure !== null && (
          <FaultNotice
            fault={failure === 'updated' ? 'updated' : 'unanswered'}
            onReload={popupStage.reload}
            onLook={() => void reload()}
          />
        )}
      </div>
    );
  return (
    <FormatContext value={format}>
      <Popup overview={overview} reload={reload} />
    </FormatContext>
  );
}

/** What somebody asked to see, and what the same number may be besides. */
export interface Sought {
  subject: Subject;
  otherwise: Subject | null;
}

function Popup({ overview, reload }: { overview: Overview; reload: () => Promise<void> }) {
  const { settings, change } = useChange(overview.settings, reload);
  const [sought, setSought] = useState<Sought | null>(null);
  const now = useNow(15_000);
  const known = { ...overview, settings };
  const show = (subject: Subject, otherwise: Subject | null = null) =>
    setSought({ subject, otherwise });
  return (
    <div className={styles['popup']}>
      <header className={styles['top']}>
        <TopLine overview={known} />
        <ThisTab withheld={known.withheld.includes('tiktok')} onSubject={show} />
        <Find onSubject={show} />
      </header>
      <main className={styles['stage']}>
        {/* the lists stay as they were left, out of reach while a report lies over them */}
        <div className={styles['under']} inert={sought !== null}>
          <Lists overview={known} change={change} now={now} onSubject={show} />
        </div>
        {sought && (
          <Shown
            key={JSON.stringify(sought.subject)}
            sought={sought}
            overview={known}
            now={now}
            onSubject={show}
            onBack={() => setSought(null)}
          />
        )}
      </main>
    </div>
  );
}
