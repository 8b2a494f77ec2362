import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Row } from './section';

/** A part of the settings that cannot be read at this moment, and a way to look again. */
export function UnreadableRow(props: {
  words: { title: string; body: string; action: string };
  onLook: () => Promise<void>;
}) {
  const { words, onLook } = props;
  return (
    <Row>
      <Notice
        tone="bad"
        title={words.title}
        actions={
          <Button size="small" onClick={() => void onLook()}>
            {words.action}
          </Button>
        }
      >
        {words.body}
      </Notice>
    </Row>
  );
}
