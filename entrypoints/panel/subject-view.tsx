import { useNow } from '@/components/hooks/use-now';
import { Identity } from '@/components/report/identity';
import { PageTotals } from '@/components/report/page-totals';
import { Notice } from '@/components/ui/notice';
import type { Scene } from '@/lib/schema/panel-message';
import { text } from '@/lib/text/en';

import { VideoView } from './video-view';

const { states } = text.panel;

/** What the panel shows for each kind of subject. */
export function SubjectView({ scene: { subject, facts } }: { scene: Scene }) {
  const now = useNow(15_000);
  if (subject === null)
    return <Notice title={states.noSubjectTitle}>{states.noSubjectBody}</Notice>;
  if (subject.kind === 'video')
    return <VideoView key={subject.videoId} subject={subject} facts={facts} now={now} />;
  const [title, body] =
    subject.kind === 'profile'
      ? [states.profileTitle, states.profileBody]
      : [states.musicTitle, states.musicBody];
  return (
    <>
      <Identity subject={subject} facts={facts} now={now} />
      {facts && <PageTotals facts={facts} />}
      <Notice title={title}>{body}</Notice>
    </>
  );
}
