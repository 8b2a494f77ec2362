import type { Overview } from '../../lib/messaging/protocol';
import { text } from '../../lib/text/en';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { LimitsRow } from './limits-row';
import { PriceList } from './price-list';
import { Row } from './section';
import { SpendingRow } from './spending-row';

const words = text.options.money;

/** Limits, what is spent of them, and prices. `spent` is left out where nothing was bought yet. */
export function Money(props: {
  spending: Overview['spending'];
  reload: () => Promise<void>;
  spent?: boolean;
}) {
  const { spending, reload, spent = true } = props;
  if (!spending)
    return (
      <>
        <Row>
          <Notice
            tone="bad"
            title={words.unreadable.title}
            actions={
              <Button size="small" onClick={() => void reload()}>
                {words.unreadable.action}
              </Button>
            }
          >
            {words.unreadable.body}
          </Notice>
        </Row>
        <PriceRow />
      </>
    );
  return (
    <>
      {spent && <SpendingRow spending={spending} />}
      <LimitsRow limits={spending.limits} reload={reload} />
      <PriceRow />
    </>
  );
}

const PriceRow = () => (
  <Row>
    <PriceList />
  </Row>
);
