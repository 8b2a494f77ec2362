import { createElement } from 'react';

import type { Subject } from '../../lib/schema/subject';
import { partOf, usePart } from '../hooks/use-part';
import type { SubjectProps } from './stage';

// each kind in a chunk of its own: who looks at a video needs nothing of sounds
const parts = {
  video: partOf(async () => (await import('./video-view')).VideoView),
  profile: partOf(async () => (await import('./profile-view')).ProfileView),
  music: partOf(async () => (await import('./music-view')).MusicView),
};

/** Fetches the code of a kind of view before it is shown. */
export function prepareView(kind: Subject['kind']): void {
  // where that fails, showing it fails again, and says so
  void parts[kind].load().catch(() => {});
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
