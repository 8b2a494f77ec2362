import { Theme } from '../../lib/schema/settings';
import { text } from '../../lib/text/en';
import { Choice } from '../ui/choice';
import { SavingMark } from './saving-mark';
import { Row, Section } from './section';
import type { Change } from './use-change';
import { useSaving } from './use-saving';

const words = text.options.appearance;

export function Appearance({ theme, change }: { theme: Theme; change: Change }) {
  const { saving, save } = useSaving();
  return (
    <Section title={words.title}>
      <Row mark={<SavingMark saving={saving} />}>
        <Choice
          legend={words.legend}
          look="segments"
          value={theme}
          options={Theme.options.map((value) => ({ value, label: words.themes[value] }))}
          onValue={(chosen) => void save(() => change({ theme: chosen }))}
        />
      </Row>
    </Section>
  );
}
