import { Section } from '../../lib/schema/settings';
import { text } from '../../lib/text/en';
import { TicksRow } from './ticks-row';
import type { Change } from './use-change';

const words = text.options.panel;

/** Which parts of a report are shown; a tick means shown. */
export function PartsRow({ hidden, change }: { hidden: readonly Section[]; change: Change }) {
  const others = (part: Section) => hidden.filter((name) => name !== part);
  return (
    <TicksRow
      legend={words.parts}
      hint={words.partsHint}
      items={Section.options}
      words={words.sections}
      isTicked={(part) => !hidden.includes(part)}
      keep={(part, shown) => change({ hidden: shown ? others(part) : [...others(part), part] })}
    />
  );
}
