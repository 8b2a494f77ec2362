import { useCallback, useState } from 'react';

import { FilterPanel } from '@/components/explore/filter-panel';
import { LibraryList } from '@/components/explore/library-list';
import { ReportPane, type Sought } from '@/components/explore/report-pane';
import { useAddress } from '@/components/explore/use-address';
import { useLearned } from '@/components/explore/use-learned';
import { useNow } from '@/components/hooks/use-now';
import type { Stage } from '@/components/report/stage';
import { Notice } from '@/components/ui/notice';
import { faultsOf, questionOfFilters } from '@/lib/keyapi/list-filters';
import { questionKey } from '@/lib/keyapi/question-key';
import { call } from '@/lib/messaging/call';
import type { Overview } from '@/lib/messaging/protocol';
import type { Subject } from '@/lib/schema/subject';
import { text } from '@/lib/text/en';

import { PageHead } from './page-head';

import styles from './app.module.css';

const { filters: words } = text.explore;

export const exploreStage: Stage = {
  surface: 'explore',
  openOptions: () => void call('openOptions', undefined).catch(() => {}),
  showSample: (sample) => void call('changeSettings', { sample }).catch(() => {}),
  reload: () => location.reload(),
};

/** Filters, the videos that fit, and a report beside them. */
export function ExplorePage({ overview }: { overview: Overview }) {
  const now = useNow(15_000);
  const { filters, columns, setFilters, setColumns, resetFilters } = useAddress(
    overview.settings.region,
  );
  const { learned, learn } = useLearned();
  const [sought, setSought] = useState<Sought | null>(null);
  const show = useCallback(
    (subject: Subject, otherwise: Subject | null = null) => setSought({ subject, otherwise }),
    [],
  );
  const question = questionOfFilters(filters, now);
  return (
    <>
      <PageHead overview={overview} onOptions={exploreStage.openOptions} onSubject={show} />
      <main className={styles['main']} data-report={sought !== null}>
        <div className={styles['filters']}>
          <FilterPanel
            {...{ filters, learned }}
            faults={faultsOf(filters, now)}
            onFilters={setFilters}
            onReset={resetFilters}
          />
        </div>
        {question ? (
          <LibraryList
            key={questionKey(question)}
            {...{ question, filters, columns, overview, now }}
            stage={exploreStage}
            onFilters={setFilters}
            onColumns={setColumns}
            onVideos={learn}
            onReport={show}
          />
        ) : (
          <Notice tone="warn" title={words.faultyTitle}>
            {words.faultyBody}
          </Notice>
        )}
        {sought && (
          <ReportPane
            key={JSON.stringify(sought.subject)}
            {...{ sought, overview, now }}
            stage={exploreStage}
            onSought={setSought}
          />
        )}
      </main>
    </>
  );
}
