import { useState } from 'react';

import { call } from '../../lib/messaging/call';
import { type Limits, largestLimits } from '../../lib/schema/journal';
import { text } from '../../lib/text/en';
import { LimitField } from './limit-field';
import { SavingMark } from './saving-mark';
import { Row } from './section';
import { useSaving } from './use-saving';

import styles from './limits-row.module.css';

const words = text.options.money;

/** The most that may be spent a day and a month. */
export function LimitsRow({ limits, reload }: { limits: Limits; reload: () => Promise<void> }) {
  const { saving, save } = useSaving();
  const [pending, setPending] = useState<Limits | null>(null);
  const shown = pending ?? limits;

  const set = async (next: Limits) => {
    setPending(next);
    await save(async () => {
      await call('setLimits', next);
      await reload();
    });
    setPending(null);
  };
  return (
    <Row mark={<SavingMark saving={saving} />}>
      <fieldset className={styles['limits']}>
        <legend className={styles['legend']}>{words.limits}</legend>
        <LimitField
          label={words.day}
          limit={shown.day}
          most={largestLimits.day}
          onLimit={(day) => void set({ ...shown, day })}
        />
        <LimitField
          label={words.month}
          limit={shown.month}
          most={largestLimits.month}
          onLimit={(month) => void set({ ...shown, month })}
        />
        <p className={styles['hint']}>{words.limitsHint}</p>
      </fieldset>
    </Row>
  );
}
