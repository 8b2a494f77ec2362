import { formatCountdown } from '../../lib/format/countdown';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { useNow } from '../hooks/use-now';
import { AllowButton } from '../report/allow-button';
import { TroubleNotice } from '../report/trouble-notice';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Row } from './section';
import { type Checked, checkPrice, useKeyCheck } from './use-key-check';

import styles from './key-check.module.css';

const words = text.options.key.check;

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
  const format = useFormat();
  const now = useNow(500);
  const trouble = checked.outcome === 'trouble' ? checked.trouble : null;
  const left = trouble && 'until' in trouble ? trouble.until - now : 0;
  if (checked.outcome === 'checking') return <Button disabled>{words.checking}</Button>;
  if (left > 0) return <Button disabled>{words.wait(formatCountdown(left))}</Button>;
  return <Button onClick={onCheck}>{words.button(checkPrice, format.exact(checkPrice))}</Button>;
}

function Result({ checked }: { checked: Checked }) {
  const format = useFormat();
  switch (checked.outcome) {
    case 'none':
    case 'checking':
      return null;
    case 'works':
      return (
        <Notice tone="good" title={words.works}>
          {words.worksBody(format.timeOfDay(checked.at), checkPrice, format.exact(checkPrice))}
        </Notice>
      );
    case 'trouble':
      return (
        <TroubleNotice
          trouble={checked.trouble}
          price={checkPrice}
          actions={checked.trouble.code === 'withheld' ? <AllowButton sites={['keyapi']} /> : null}
        />
      );
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
