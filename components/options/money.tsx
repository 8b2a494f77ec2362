import type { Overview } from '../../lib/messaging/protocol';
import type { Settings } from '../../lib/schema/settings';
import { AutomaticRow } from './automatic-row';
import { LimitsRow } from './limits-row';
import { PriceList } from './price-list';
import { Row } from './section';
import { SpendingRow } from './spending-row';
import { UnreadableMoney } from './unreadable-money';
import type { Change } from './use-change';

/** Limits, what is spent of them, what is bought without a click, and prices. `spent` is left out where nothing was bought yet. */
export function Money(props: {
  spending: Overview['spending'];
  settings: Settings;
  change: Change;
  reload: () => Promise<void>;
  spent?: boolean;
}) {
  const { spending, settings, change, reload, spent = true } = props;
  if (!spending)
    return (
      <>
        <UnreadableMoney reload={reload} />
        <PriceRow />
      </>
    );
  return (
    <>
      {spent && <SpendingRow spending={spending} reload={reload} />}
      <LimitsRow limits={spending.limits} reload={reload} />
      <AutomaticRow automatic={settings.automatic} change={change} />
      <PriceRow />
    </>
  );
}

const PriceRow = () => (
  <Row>
    <PriceList />
  </Row>
);
