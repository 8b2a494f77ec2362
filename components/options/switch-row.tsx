import { Switch } from '../ui/switch';
import { SavingMark } from './saving-mark';
import { Row } from './section';
import { useSaving } from './use-saving';

/** A setting that is on or off; kept at once. */
export function SwitchRow(props: {
  label: string;
  note: string;
  on: boolean;
  keep: (on: boolean) => Promise<void>;
}) {
  const { keep, ...rest } = props;
  const { saving, save } = useSaving();
  return (
    <Row>
      <Switch {...rest} onChange={(on) => void save(() => keep(on))} />
      <SavingMark saving={saving} />
    </Row>
  );
}
