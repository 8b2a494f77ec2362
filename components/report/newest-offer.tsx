import { useEffect, useEffectEvent, useState } from 'react';

import { newestVideos } from '../../lib/keyapi/question-of';
import { saidAt } from '../../lib/schema/holding';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { useHolding } from '../hooks/use-holding';
import { Button } from '../ui/button';
import { BuyButton } from './buy-button';
import { ReportStates } from './report-states';
import type { SubjectProps } from './stage';

import styles from './creator-report.module.css';

const words = text.creator;

/** The way back to the only order that tells what is usual: free where it is held, else with its price. */
export function NewestOffer(
  props: Pick<SubjectProps, 'now' | 'overview' | 'stage'> & {
    uniqueId: string;
    onNewest: () => void;
  },
) {
  const { uniqueId, onNewest, now, overview, stage } = props;
  const held = useHolding(newestVideos(uniqueId), stage.surface);
  const format = useFormat();
  const [asked, setAsked] = useState(false);
  const { holding, loading, buy } = held;
  const report = holding?.report;
  const show = useEffectEvent(onNewest);
  useEffect(() => {
    if (asked && report) show();
  }, [asked, report]);
  if (!holding) return null;
  const { price, trouble, empty } = holding;
  const stands = !report && !loading && (trouble ?? empty) !== null;
  return (
    <div className={styles['offer']}>
      <p className={styles['soft']}>{words.onlyNewest}</p>
      {report && (
        <Button onClick={onNewest}>
          {report.kind === 'sample'
            ? words.newestSample
            : words.newestFree(format.age(now - report.fetchedAt))}
        </Button>
      )}
      {!report && !stands && (
        <BuyButton
          disabled={loading}
          onBuy={() => {
            setAsked(true);
            buy(price, saidAt(holding));
          }}
        >
          {loading ? words.loading : words.newestFirst(price)}
        </BuyButton>
      )}
      {stands && (
        <ReportStates
          held={held}
          words={text.asks.influencerVideos}
          spending={overview?.spending ?? null}
          now={now}
          stage={stage}
        />
      )}
    </div>
  );
}
