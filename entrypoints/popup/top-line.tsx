import { useFormat } from '@/components/hooks/use-format';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';
import { counted } from '@/lib/credits/counted';
import type { Overview } from '@/lib/messaging/protocol';
import { text } from '@/lib/text/en';

import { popupStage } from './stage';

import styles from './top-line.module.css';

const words = text.popup.top;

/** Credits counted today, and where the key is; from here to the settings. */
export function TopLine({ overview: { key, spending } }: { overview: Overview }) {
  return (
    <div className={styles['line']}>
      <span className={styles['brand']}>
        <Mark />
        {text.panel.product}
      </span>
      <Spent spending={spending} />
      <Button
        look={key === 'none' || key === 'unreadable' ? 'plain' : 'quiet'}
        size="small"
        title={words.keyTitle[key]}
        onClick={popupStage.openOptions}
      >
        <Icon name="key" small />
        {words.key[key]}
      </Button>
    </div>
  );
}

function Spent({ spending }: Pick<Overview, 'spending'>) {
  const format = useFormat();
  if (!spending) return <span className={styles['spent']}>{words.spentUnknown}</span>;
  const limit = spending.limits.day;
  const used = counted(spending.day);
  const said = words.spent(format.exact(used), format.exact(limit));
  const share = limit > 0 ? used / limit : 1;
  return (
    <span className={styles['spent']} title={words.spentTitle}>
      {said}
      <Bar
        label={words.spentTitle}
        value={used}
        max={limit}
        words={said}
        tone={share >= 1 ? 'bad' : share >= 0.8 ? 'warn' : 'plain'}
      />
    </span>
  );
}
