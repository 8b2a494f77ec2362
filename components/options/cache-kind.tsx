import { useState } from 'react';

import { priceOf } from '../../lib/credits/prices';
import { call } from '../../lib/messaging/call';
import type { CacheSize } from '../../lib/messaging/protocol';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { SavingMark } from './saving-mark';
import { useSaving } from './use-saving';

import styles from './cache.module.css';

const words = text.options.data;

/** One kind of answer; it is cleared only after a second word. */
export function CacheKind(props: {
  size: CacheSize;
  look: () => Promise<void>;
  onCleared: () => void;
}) {
  const { size, look, onCleared } = props;
  const { endpoint, entries, bytes } = size;
  const [asking, setAsking] = useState(false);
  const { saving, save } = useSaving();
  const format = useFormat();
  const kind = words.kinds[endpoint];
  const worth = entries * priceOf(endpoint);

  const clear = async () => {
    const cleared = await save(async () => {
      await call('clearCache', { endpoint });
      await look();
    });
    if (!cleared) return;
    setAsking(false);
    // the button that had the focus is gone
    onCleared();
  };
  return (
    <li className={styles['kind']}>
      <span className={styles['name']}>{kind}</span>
      <SavingMark saving={saving} saved={words.cleared} fault={words.notCleared} />
      <span className={styles['size']}>
        {words.answers(entries, format.exact(entries))}
        <span className={styles['bytes']}>{entries > 0 && format.bytes(bytes)}</span>
      </span>
      <Button
        size="small"
        aria-label={words.clearKind(kind)}
        disabled={entries === 0 || asking}
        onClick={() => setAsking(true)}
      >
        {words.clear}
      </Button>
      {asking && (
        <div className={styles['asking']}>
          <Notice
            tone="warn"
            title={words.asking.title(entries, format.exact(entries))}
            actions={
              <>
                <Button size="small" look="danger" onClick={() => void clear()}>
                  {words.asking.yes(entries, format.exact(entries))}
                </Button>
                <Button size="small" onClick={() => setAsking(false)}>
                  {words.asking.no}
                </Button>
              </>
            }
          >
            {words.asking.body(entries, worth, format.exact(worth))}
          </Notice>
        </div>
      )}
    </li>
  );
}
