import { lazy, Suspense } from 'react';

import type { Subject } from '../../lib/schema/subject';
import type { SubjectProps } from './stage';

// each kind in a chunk of its own: who looks at a video needs nothing of sounds
const loadVideo = () => import('./video-view');
const loadProfile = () => import('./profile-view');
const loadMusic = () => import('./music-view');

const VideoView = lazy(async () => ({ default: (await loadVideo()).VideoView }));
const ProfileView = lazy(async () => ({ default: (await loadProfile()).ProfileView }));
const MusicView = lazy(async () => ({ default: (await loadMusic()).MusicView }));

/** Fetches the code of a kind of view before it is shown. */
export function prepareView(kind: Subject['kind']): void {
  const load = { video: loadVideo, profile: loadProfile, music: loadMusic }[kind];
  // where that fails, showing it fails again, and says so
  void load().catch(() => {});
}

/** The report of one subject, on whichever surface. A subject's view is mounted anew for each. */
export function SubjectView(props: SubjectProps) {
  return (
    <Suspense>
      <View {...props} />
    </Suspense>
  );
}

function View({ subject, ...rest }: SubjectProps) {
  switch (subject.kind) {
    case 'video':
      return <VideoView key={subject.videoId} subject={subject} {...rest} />;
    case 'profile':
      return <ProfileView key={subject.uniqueId.toLowerCase()} subject={subject} {...rest} />;
    case 'music':
      return <MusicView key={subject.clipId} subject={subject} {...rest} />;
  }
}
