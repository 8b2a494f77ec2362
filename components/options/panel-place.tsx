import { type Placement, panelWidth } from '../../lib/schema/settings';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { Slider } from '../ui/slider';
import { ChoiceRow } from './choice-row';
import { SavingMark } from './saving-mark';
import { Row } from './section';
import type { Change } from './use-change';
import { useSaving } from './use-saving';

const words = text.options.panel;
const widthStep = 4;

/** Where the panel stands beside TikTok, and how wide. */
export function PanelPlace({ placement, change }: { placement: Placement; change: Change }) {
  const { saving, save } = useSaving();
  const format = useFormat();
  return (
    <>
      <ChoiceRow
        legend={words.side}
        value={placement.side}
        options={[
          { value: 'left', label: words.sides.left, icon: 'side-left' },
          { value: 'right', label: words.sides.right, icon: 'side-right' },
        ]}
        keep={(side) => change({ side })}
      />
      <ChoiceRow
        legend={words.mode}
        value={placement.mode}
        options={[
          { value: 'overlay', label: words.modes.overlay, icon: 'overlay' },
          { value: 'push', label: words.modes.push, icon: 'push' },
        ]}
        keep={(mode) => change({ mode })}
      />
      <Row mark={<SavingMark saving={saving} />}>
        <Slider
          label={words.width}
          value={placement.width}
          min={panelWidth.min}
          max={panelWidth.max}
          step={widthStep}
          write={(value) => words.pixels(format.exact(value))}
          onValue={(width) => void save(() => change({ width }))}
        />
      </Row>
    </>
  );
}
