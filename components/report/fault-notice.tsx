import { text } from '../../lib/text/en';
import type { Fault } from '../hooks/use-holding';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

const { actions, states } = text.panel;

/** The background did not answer, or belongs to another version than this page. */
export function FaultNotice(props: { fault: Fault; onReload: () => void; onLook: () => void }) {
  const { fault, onReload, onLook } = props;
  if (fault === 'updated')
    return (
      <Notice
        tone="warn"
        title={states.updatedTitle}
        actions={
          <Button look="primary" onClick={onReload}>
            {actions.reload}
          </Button>
        }
      >
        {states.updatedBody}
      </Notice>
    );
  return (
    <Notice
      tone="bad"
      title={states.unansweredTitle}
      actions={<Button onClick={onLook}>{actions.retryFree}</Button>}
    >
      {states.unansweredBody}
    </Notice>
  );
}
