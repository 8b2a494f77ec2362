import { text } from '../../lib/text/en';
import { Switch } from '../ui/switch';
import { SavingMark } from './saving-mark';
import { Row, Section } from './section';
import type { Change } from './use-change';
import { useSaving } from './use-saving';

const words = text.options.sample;

/** Made-up answers on or off; only where there is no key. */
export function SampleData({ on, change }: { on: boolean; change: Change }) {
  const { saving, save } = useSaving();
  return (
    <Section title={words.title}>
      <Row>
        <Switch
          label={words.label}
          note={words.note}
          on={on}
          onChange={(sample) => void save(() => change({ sample }))}
        />
        <SavingMark saving={saving} />
      </Row>
    </Section>
  );
}
