import { useEffect, useRef, useState } from 'react';

import { SavingMark } from '@/components/options/saving-mark';
import { Row } from '@/components/options/section';
import { useSaving } from '@/components/options/use-saving';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { SaveMark } from '@/components/ui/save-mark';
import { text } from '@/lib/text/en';

import { KeyPlaceChoice } from './key-place-choice';
import type { KeptKey, KeptMask } from './use-kept-key';

import styles from './key-section.module.css';

const words = text.options.key;

/** A kept key: masked, shown on demand, moved, replaced, removed. */
export function KeptKeyRows(
  props: Pick<KeptKey, 'move' | 'remove' | 'reveal'> & {
    kept: Exclude<KeptMask, string>;
    /** It was saved a moment ago, on this page. */
    isNew: boolean;
    onReplace: () => void;
    onRemoved: () => void;
  },
) {
  const { kept, isNew, move, remove, reveal, onReplace, onRemoved } = props;
  const [shown, setShown] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const moving = useSaving();
  const removing = useSaving();
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    // the form that had the focus is gone
    if (isNew) title.current?.focus();
  }, [isNew]);

  const toggle = async () => setShown(shown === null ? await reveal().catch(() => null) : null);
  const removeNow = async () => {
    if (await removing.save(remove)) onRemoved();
  };
  return (
    <>
      <Row mark={<SaveMark saved={isNew ? text.options.saved : null} fault={null} />}>
        <h3 ref={title} tabIndex={-1} className={styles['title']}>
          {words.yours}
        </h3>
        <div className={styles['kept']}>
          <code className={styles['key']}>{shown ?? kept.mask}</code>
          <div className={styles['actions']}>
            <Button size="small" aria-pressed={shown !== null} onClick={() => void toggle()}>
              <Icon name="eye" small />
              {shown === null ? words.show : words.hide}
            </Button>
            <Button size="small" onClick={onReplace}>
              {words.replace}
            </Button>
            <Button size="small" look="danger" disabled={asking} onClick={() => setAsking(true)}>
              {words.remove}
            </Button>
          </div>
        </div>
        {asking && (
          <Notice
            tone="warn"
            title={words.removing.title}
            actions={
              <>
                <Button size="small" look="danger" onClick={() => void removeNow()}>
                  {words.removing.yes}
                </Button>
                <Button size="small" onClick={() => setAsking(false)}>
                  {words.removing.no}
                </Button>
                <SavingMark saving={removing.saving} fault={words.notRemoved} />
              </>
            }
          >
            {words.removing.body}
          </Notice>
        )}
      </Row>
      <Row mark={<SavingMark saving={moving.saving} fault={words.notMoved} />}>
        <KeyPlaceChoice
          place={kept.place}
          onPlace={(place) => void moving.save(() => move(place))}
        />
      </Row>
    </>
  );
}
