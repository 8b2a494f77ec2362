import { useState } from 'react';

import { KeyCheck } from '@/components/options/key-check';
import { Row } from '@/components/options/section';
import { UnreadableRow } from '@/components/options/unreadable-row';
import { Notice } from '@/components/ui/notice';
import { text } from '@/lib/text/en';

import { KeptKeyRows } from './kept-key-rows';
import { KeyForm } from './key-form';
import type { KeptKey } from './use-kept-key';

const words = text.options.key;

/** The rows of the key: a form where there is none, else what can be done with it. */
export function KeyRows({ keptKey, region }: { keptKey: KeptKey; region: string }) {
  const { kept, keep, look } = keptKey;
  const [replacing, setReplacing] = useState(false);
  const [last, setLast] = useState<'saved' | 'removed' | null>(null);

  if (kept === undefined) return null;
  if (kept === 'unreadable') return <UnreadableRow words={words.unreadable} onLook={look} />;

  const onKeep: typeof keep = async (key, place) => {
    await keep(key, place);
    setReplacing(false);
    setLast('saved');
  };
  if (kept === 'none')
    return (
      <>
        {last === 'removed' && (
          <Row>
            <Notice title={words.removed.title}>{words.removed.body}</Notice>
          </Row>
        )}
        <KeyForm focused={last === 'removed'} onKeep={onKeep} />
      </>
    );
  if (replacing)
    return (
      <KeyForm focused place={kept.place} onKeep={onKeep} onCancel={() => setReplacing(false)} />
    );
  return (
    <>
      <KeptKeyRows
        {...keptKey}
        kept={kept}
        isNew={last === 'saved'}
        onReplace={() => setReplacing(true)}
        onRemoved={() => setLast('removed')}
      />
      <KeyCheck key={kept.mask} region={region} />
    </>
  );
}
