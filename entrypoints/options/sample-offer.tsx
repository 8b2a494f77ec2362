import { SavingMark } from '@/components/options/saving-mark';
import { Row } from '@/components/options/section';
import type { Change } from '@/components/options/use-change';
import { useSaving } from '@/components/options/use-saving';
import { Button } from '@/components/ui/button';
import { text } from '@/lib/text/en';

import styles from './first-run.module.css';

const words = text.options.first.key;

/** The way in without a key. */
export function SampleOffer(props: { on: boolean; change: Change; onDone: () => void }) {
  const { on, change, onDone } = props;
  const { saving, save } = useSaving();
  const choose = async () => {
    if (await save(() => change({ sample: true }))) onDone();
  };
  if (on)
    return (
      <Row>
        <p className={styles['note']}>{words.sampleOn}</p>
      </Row>
    );
  return (
    <Row>
      <div className={styles['ways']}>
        <p className={styles['note']}>{words.sampleNote}</p>
        <Button disabled={saving.stage === 'busy'} onClick={() => void choose()}>
          {words.sample}
        </Button>
        <SavingMark saving={saving} />
      </div>
    </Row>
  );
}
