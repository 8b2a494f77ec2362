import { call } from '../../lib/messaging/call';
import type { Condition } from '../../lib/storage/define-stored';
import { text } from '../../lib/text/en';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { SavingMark } from './saving-mark';
import { useSaving } from './use-saving';

const words = text.options.conditions;

/** What became of the stored settings, where that is not what everybody expects. */
export function SettingsNotice(props: { condition: Condition; reload: () => Promise<void> }) {
  const { condition, reload } = props;
  const { saving, save } = useSaving();
  if (condition === 'kept') return null;
  const { title, body } = words[condition];
  const settle = () =>
    save(async () => {
      await call('settleSettings', undefined);
      await reload();
    });
  return (
    <Notice
      tone="warn"
      title={title}
      actions={
        condition !== 'newer' && (
          <>
            <Button size="small" onClick={() => void settle()}>
              {words[condition].action}
            </Button>
            <SavingMark saving={saving} />
          </>
        )
      }
    >
      {body}
    </Notice>
  );
}
