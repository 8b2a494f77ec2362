import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

const words = text.popup.trending;

/** KeyAPI's own source of these lists has ended: nothing of it can be bought for a day. `at` is unix ms. */
export function GoneNotice({ at, onLibrary }: { at: number; onLibrary: () => void }) {
  const format = useFormat();
  return (
    <Notice
      title={words.goneTitle}
      actions={<Button onClick={onLibrary}>{words.toLibrary}</Button>}
    >
      {words.goneBody(format.fullDate(at))}
    </Notice>
  );
}
