import type { Overview } from '../../lib/messaging/protocol';
import { saidAt } from '../../lib/schema/holding';
import type { EndpointName } from '../../lib/schema/question';
import type { AskWords } from '../../lib/text/en/asks';
import type { Held } from '../hooks/use-holding';
import { AskCard, LoadingCard } from './ask-card';
import { EmptyNotice } from './empty-notice';
import { FaultNotice } from './fault-notice';
import { SampleNotice } from './sample-notice';
import type { Stage } from './stage';
import { TroubleActions } from './trouble-actions';
import { TroubleNotice } from './trouble-notice';

/** What stands above a report: a background that did not answer, and that its figures are made up. */
export function ReportWarnings(props: { held: Held<EndpointName>; stage: Stage }) {
  const { held, stage } = props;
  return (
    <>
      {held.fault && <FaultNotice fault={held.fault} onReload={stage.reload} onLook={held.look} />}
      {held.holding?.report?.kind === 'sample' && (
        <SampleNotice onKey={stage.openOptions} onEnd={() => stage.showSample(false)} />
      )}
    </>
  );
}

/** Every state but a loaded report: asked for, on its way, refused, empty; each with its next step. */
export function ReportStates(props: {
  held: Held<EndpointName>;
  words: AskWords;
  spending: Overview['spending'];
  now: number;
  stage: Stage;
  /** It is about to be bought without a click. */
  awaited?: boolean;
}) {
  const { held, words, spending, now, stage, awaited = false } = props;
  const { holding, loading, buy, look } = held;
  if (!holding) return null;
  const { report, trouble, empty, price } = holding;
  // a deliberate click asks again also where the answer was that there is none
  const load = () => buy(price, saidAt(holding));
  if (loading) return report ? null : <LoadingCard words={words} price={price} />;
  if (trouble)
    return report?.kind === 'sample' ? null : (
      <TroubleNotice
        trouble={trouble}
        price={price}
        repeats={held.repeats ?? false}
        actions={
          <TroubleActions
            trouble={trouble}
            price={price}
            onBuy={load}
            onLook={look}
            onOptions={stage.openOptions}
            onSample={() => stage.showSample(true)}
          />
        }
      />
    );
  if (empty)
    return <EmptyNotice words={words} empty={empty} price={price} now={now} onBuy={load} />;
  return report ? null : <AskCard {...{ words, price, spending, awaited }} onBuy={load} />;
}
