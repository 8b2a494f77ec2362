import { MusicView } from './music-view';
import { ProfileView } from './profile-view';
import type { SubjectProps } from './stage';
import { VideoView } from './video-view';

/** The report of one subject, on whichever surface. A subject's view is mounted anew for each. */
export function SubjectView({ subject, ...rest }: SubjectProps) {
  switch (subject.kind) {
    case 'video':
      return <VideoView key={subject.videoId} subject={subject} {...rest} />;
    case 'profile':
      return <ProfileView key={subject.uniqueId.toLowerCase()} subject={subject} {...rest} />;
    case 'music':
      return <MusicView key={subject.clipId} subject={subject} {...rest} />;
  }
}
