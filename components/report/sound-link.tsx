import { questionOf } from '../../lib/keyapi/question-of';
import type { Overview } from '../../lib/messaging/protocol';
import type { Question } from '../../lib/schema/question';
import { text } from '../../lib/text/en';
import { musicUrl } from '../../lib/tiktok/links';
import { useFormat } from '../hooks/use-format';
import { useHolding } from '../hooks/use-holding';
import { Icon } from '../ui/icon';
import { LinkButton } from '../ui/link-button';
import type { Stage } from './stage';

const words = text.creator.ofVideo;

/** The way to the page of a video's sound. Its price is information: opening buys nothing. */
export function SoundLink(props: {
  clipId: string;
  now: number;
  overview: Overview;
  stage: Stage;
}) {
  const { clipId, now, overview, stage } = props;
  const question = questionOf({ kind: 'music', clipId }, overview.settings);
  return <Link key={JSON.stringify(question)} {...{ clipId, now, stage, question }} />;
}

function Link(props: { clipId: string; now: number; stage: Stage; question: Question }) {
  const { clipId, now, stage, question } = props;
  const { holding } = useHolding(question, stage.surface);
  const format = useFormat();
  const report = holding?.report;
  const label = () => {
    if (report?.kind === 'sample' || !holding) return words.sound;
    if (report) return words.soundFree(format.age(now - report.fetchedAt));
    const code = holding.trouble?.code;
    return code === 'no-key' || code === 'withheld' ? words.sound : words.soundPrice(holding.price);
  };
  return (
    <span title={words.soundTitle}>
      <LinkButton href={musicUrl(clipId)}>
        <Icon name="music" small />
        {label()}
      </LinkButton>
    </span>
  );
}
