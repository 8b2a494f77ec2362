import { createElement } from 'react';

import { trendOf } from '../../lib/keyapi/question-of';
import { askAhead } from '../../lib/messaging/ahead';
import type { Subject } from '../../lib/schema/subject';
import { partOf, usePart } from '../hooks/use-part';
import type { SubjectProps } from './stage';
import { trendPart } from './trend-part';

// each kind in a chunk of its own: who looks at a video needs nothing of sounds
const parts = {
  video: partOf(async () => (await import('./video-view')).VideoView),
  profile: partOf(async () => (await import('./profile-view')).ProfileView),
  music: partOf(async () => (await import('./music-view')).MusicView),
};

/** Fetches the code of a view, and what it asks first, before it is shown. Never throws. */
export async function prepareView(subject: Subject): Promise<void> {
  // where its code cannot be had, showing it fails again, and says so
  const code = parts[subject.kind].load().catch(() => {});
  // what is asked about the others depends on the settings
  if (subject.kind === 'video') {
    const holding = await askAhead('get', { question: trendOf(subject.videoId) });
    if (holding?.report) void trendPart.load().catch(() => {});
  }
  await code;
}

/** The report of one subject, on whichever surface. A subject's view is mounted anew for each. */
export function SubjectView({ subject, ...rest }: SubjectProps) {
  switch (subject.kind) {
    case 'video':
      return <OfVideo key={subject.videoId} subject={subject} {...rest} />;
    case 'profile':
      return <OfProfile key={subject.uniqueId.toLowerCase()} subject={subject} {...rest} />;
    case 'music':
      return <OfMusic key={subject.clipId} subject={subject} {...rest} />;
  }
}

function OfVideo(props: SubjectProps<'video'>) {
  const View = usePart(parts.video);
  return View ? createElement(View, props) : null;
}

function OfProfile(props: SubjectProps<'profile'>) {
  const View = usePart(parts.profile);
  return View ? createElement(View, props) : null;
}

function OfMusic(props: SubjectProps<'music'>) {
  const View = usePart(parts.music);
  return View ? createElement(View, props) : null;
}
