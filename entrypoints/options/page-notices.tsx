import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { text } from '@/lib/text/en';

const { failures } = text.options;
const reloadPage = () => location.reload();

/** The page itself met a fault. */
export function Crash() {
  const { title, body, action } = failures.crash;
  return (
    <Notice tone="bad" title={title} actions={<Button onClick={reloadPage}>{action}</Button>}>
      {body}
    </Notice>
  );
}

/** The background did not answer, or this page belongs to a version that is gone. */
export function Unreached({ code, onRetry }: { code: string; onRetry: () => void }) {
  const isUpdated = code === 'updated';
  const { title, body, action } = isUpdated ? failures.updated : failures.unanswered;
  return (
    <Notice
      tone={isUpdated ? 'warn' : 'bad'}
      title={title}
      actions={<Button onClick={isUpdated ? reloadPage : onRetry}>{action}</Button>}
    >
      {body}
    </Notice>
  );
}
