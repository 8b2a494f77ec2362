import { formatExact } from '../../lib/format/number';
import { type Placement, panelWidth } from '../../lib/schema/settings';
import { text } from '../../lib/text/en';
import { Choice } from '../ui/choice';
import { Slider } from '../ui/slider';
import { SavingMark } from './saving-mark';
import { Row, Section } from './section';
import type { Change } from './use-change';
import { useSaving } from './use-saving';

const words = text.options.panel;
const widthStep = 4;

/** Where the panel stands beside TikTok, and how wide. */
export function PanelPlace({ placement, change }: { placement: Placement; change: Change }) {
  const side = useSaving();
  const mode = useSaving();
  const width = useSaving();
  return (
    <Section title={words.title} lead={words.lead}>
      <Row mark={<SavingMark saving={side.saving} />}>
        <Choice
          legend={words.side}
          look="segments"
          value={placement.side}
          options={[
            { value: 'left', label: words.sides.left, icon: 'side-left' },
            { value: 'right', label: words.sides.right, icon: 'side-right' },
          ]}
          onValue={(chosen) => void side.save(() => change({ side: chosen }))}
        />
      </Row>
      <Row mark={<SavingMark saving={mode.saving} />}>
        <Choice
          legend={words.mode}
          look="segments"
          value={placement.mode}
          options={[
            { value: 'overlay', label: words.modes.overlay, icon: 'overlay' },
            { value: 'push', label: words.modes.push, icon: 'push' },
          ]}
          onValue={(chosen) => void mode.save(() => change({ mode: chosen }))}
        />
      </Row>
      <Row mark={<SavingMark saving={width.saving} />}>
        <Slider
          label={words.width}
          value={placement.width}
          min={panelWidth.min}
          max={panelWidth.max}
          step={widthStep}
          write={(value) => words.pixels(formatExact(value, undefined))}
          onValue={(chosen) => void width.save(() => change({ width: chosen }))}
        />
      </Row>
    </Section>
  );
}
