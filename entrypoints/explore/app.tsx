import { FormatContext, useChosenFormat } from '@/components/hooks/use-format';
import { useOverview } from '@/components/hooks/use-overview';
import { useTheme } from '@/components/hooks/use-theme';
import { FaultNotice } from '@/components/report/fault-notice';

import { ExplorePage, exploreStage } from './explore-page';

import styles from './app.module.css';

/** The tab that searches the library. */
export function App() {
  const { overview, failure, reload } = useOverview();
  const format = useChosenFormat(overview?.settings);
  useTheme(overview?.settings.theme ?? 'auto');
  return (
    <FormatContext value={format}>
      <div className={styles['page']} aria-busy={!overview && failure === null}>
        {failure !== null && (
          <FaultNotice
            fault={failure === 'updated' ? 'updated' : 'unanswered'}
            onReload={exploreStage.reload}
            onLook={() => void reload()}
          />
        )}
        {overview && <ExplorePage overview={overview} />}
      </div>
    </FormatContext>
  );
}
