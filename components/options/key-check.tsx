import { formatCountdown } from '../../lib/format/countdown';
import { formatTimeOfDay } from '../../lib/format/date';
import { formatExact } from '../../lib/format/number';
import { text } from '../../lib/text/en';
import { useNow } from '../hooks/use-now';
import { TroubleNotice } from '../report/trouble-notice';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Row } from './section';
import { type Checked, checkPrice, useKeyCheck } from './use-key-check';

import styles from './key-check.module.css';

const words = text.options.key.check;
const price = [checkPrice, formatExact(checkPrice, undefined)] as const;

/** The button that checks the key, with its price, and what came of it. */
export function KeyCheck({ region }: { region: string }) {
  const { checked, check } = useKeyCheck(region);
  return (
    <Row>
      <div className={styles['line']}>
        <div className={styles['words']}>
          <h3 className={styles['title']}>{words.title}</h3>
          <p className={styles['hint']}>{words.hint}</p>
        </div>
        <CheckButton checked={checked} onCheck={() => void check()} />
      </div>
      <Result checked={checked} />
    </Row>
  );
}

function CheckButton({ checked, onCheck }: { checked: Checked; onCheck: () => void }) {
  const now = useNow(500);
  const trouble = checked.outcome === 'trouble' ? checked.trouble : null;
  const left = trouble?.code === 'rate-limited' ? trouble.until - now : 0;
  if (checked.outcome === 'checking') return <Button disabled>{words.checking}</Button>;
  if (left > 0) return <Button disabled>{words.wait(formatCountdown(left))}</Button>;
  return <Button onClick={onCheck}>{words.button(...price)}</Button>;
}

function Result({ checked }: { checked: Checked }) {
  switch (checked.outcome) {
    case 'none':
    case 'checking':
      return null;
    case 'works':
      return (
        <Notice tone="good" title={words.works}>
          {words.worksBody(formatTimeOfDay(checked.at, undefined), ...price)}
        </Notice>
      );
    case 'trouble':
      return <TroubleNotice trouble={checked.trouble} price={checkPrice} actions={null} />;
    case 'failed':
      return checked.code === 'updated' ? (
        <Notice tone="warn" title={text.options.failures.updated.title}>
          {text.options.failures.updated.body}
        </Notice>
      ) : (
        <Notice tone="bad" title={words.unansweredTitle}>
          {words.unansweredBody}
        </Notice>
      );
  }
}
