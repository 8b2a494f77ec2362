import { priceOf } from '../../lib/credits/prices';
import { endpointOfPage } from '../../lib/keyapi/question-of';
import { Automatic } from '../../lib/schema/settings';
import { text } from '../../lib/text/en';
import { TicksRow } from './ticks-row';
import type { Change } from './use-change';

const words = text.options.automatic;

/** On which pages the open panel buys its first answer without a click; none unless chosen. */
export function AutomaticRow(props: { automatic: readonly Automatic[]; change: Change }) {
  const { automatic, change } = props;
  const others = (page: Automatic) => automatic.filter((name) => name !== page);
  const named = (page: Automatic) => words.pages[page](priceOf(endpointOfPage[page]));
  return (
    <TicksRow
      legend={words.legend}
      hint={words.hint}
      items={Automatic.options}
      words={{ video: named('video'), profile: named('profile'), music: named('music') }}
      isTicked={(page) => automatic.includes(page)}
      keep={(page, on) => change({ automatic: on ? [...others(page), page] : others(page) })}
    />
  );
}
