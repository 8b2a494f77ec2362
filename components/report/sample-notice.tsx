import { text } from '../../lib/text/en';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

const { actions, states } = text.panel;

/** Stands above every made-up figure. */
export function SampleNotice({ onKey, onEnd }: { onKey: () => void; onEnd: () => void }) {
  return (
    <Notice
      tone="warn"
      title={states.sampleTitle}
      actions={
        <>
          <Button look="primary" onClick={onKey}>
            {actions.addKey}
          </Button>
          <Button onClick={onEnd}>{actions.endSample}</Button>
        </>
      }
    >
      {states.sampleBody}
    </Notice>
  );
}
