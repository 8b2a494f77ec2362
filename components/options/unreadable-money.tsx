import { useState } from 'react';

import { call } from '../../lib/messaging/call';
import { text } from '../../lib/text/en';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { SavingMark } from './saving-mark';
import { Row } from './section';
import { useSaving } from './use-saving';

const { unreadable, beginning, notDone } = text.options.money;

/** Spending stands still; it begins anew only after a second word. */
export function UnreadableMoney({ reload }: { reload: () => Promise<void> }) {
  const [asking, setAsking] = useState(false);
  const { saving, save } = useSaving();
  const begin = () =>
    save(async () => {
      await call('startMoney', undefined);
      await reload();
    });
  if (asking)
    return (
      <Row>
        <Notice
          tone="warn"
          title={beginning.title}
          actions={
            <>
              <Button size="small" look="danger" onClick={() => void begin()}>
                {beginning.yes}
              </Button>
              <Button size="small" onClick={() => setAsking(false)}>
                {beginning.no}
              </Button>
              <SavingMark saving={saving} fault={notDone} />
            </>
          }
        >
          {beginning.body}
        </Notice>
      </Row>
    );
  return (
    <Row>
      <Notice
        tone="bad"
        title={unreadable.title}
        actions={
          <>
            <Button size="small" onClick={() => void reload()}>
              {unreadable.action}
            </Button>
            <Button size="small" onClick={() => setAsking(true)}>
              {unreadable.begin}
            </Button>
          </>
        }
      >
        {unreadable.body}
      </Notice>
    </Row>
  );
}
