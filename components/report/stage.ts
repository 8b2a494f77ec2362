import type { Overview } from '../../lib/messaging/protocol';
import type { Surface } from '../../lib/schema/journal';
import type { PageFacts } from '../../lib/schema/page-facts';
import type { Subject } from '../../lib/schema/subject';

/** Where a report is shown: which surface buys, and what that surface can do. */
export interface Stage {
  surface: Surface;
  openOptions: () => void;
  showSample: (sample: boolean) => void;
  /** Loads the page anew that this surface stands on, where it belongs to a version that is gone. */
  reload: () => void;
  /** Marks thumbnails of the page beside, by video id; only where there is such a page. */
  showBadges?: (texts: Record<string, string>) => void;
}

/** Whether a report stands beside the page that it is about. */
export const standsBeside = ({ surface }: Stage): boolean =>
  surface === 'panel' || surface === 'sidepanel';

/** What the view of one subject is given. */
export interface SubjectProps<K extends Subject['kind'] = Subject['kind']> {
  subject: Extract<Subject, { kind: K }>;
  facts: PageFacts | null;
  now: number;
  overview: Overview | undefined;
  stage: Stage;
}
