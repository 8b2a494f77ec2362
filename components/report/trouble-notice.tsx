import type { ReactNode } from 'react';

import { formatTrouble } from '../../lib/format/trouble';
import type { Trouble } from '../../lib/schema/holding';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { useNow } from '../hooks/use-now';
import { Notice } from '../ui/notice';

/** Why there is no new answer, whether it cost something, and what to do next. */
export function TroubleNotice(props: {
  trouble: Trouble;
  price: number;
  /** It is asked once more without a click when the pause is over. */
  repeats?: boolean;
  actions: ReactNode;
}) {
  const { trouble, price, repeats = false, actions } = props;
  const now = useNow(1000);
  const format = useFormat();
  const { title, body, charge, said, next } = formatTrouble(
    trouble,
    text.trouble,
    price,
    now,
    format.locale,
  );
  return (
    <Notice
      tone={toneOf(trouble)}
      title={title}
      actions={actions}
      announced={!('until' in trouble)}
    >
      <p>{[body, charge].filter(Boolean).join(' ')}</p>
      {said && <p dir="auto">{said}</p>}
      <p>{repeats && trouble.code === 'rate-limited' ? text.panel.repeats(price) : next}</p>
    </Notice>
  );
}

function toneOf({ code }: Trouble): 'plain' | 'warn' | 'bad' {
  if (code === 'no-key' || code === 'not-found') return 'plain';
  if (
    code === 'rate-limited' ||
    code === 'resting' ||
    code === 'withheld' ||
    code === 'offline' ||
    code === 'budget-reached'
  )
    return 'warn';
  return 'bad';
}
