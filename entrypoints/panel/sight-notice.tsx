import { useSyncExternalStore } from 'react';

import { Notice } from '@/components/ui/notice';
import { text } from '@/lib/text/en';

import type { PanelSight } from './sight';

/** Why the controls that spend take no click at the moment, and what to do. */
export function SightNotice({ sight }: { sight: PanelSight }) {
  const trouble = useSyncExternalStore(sight.onTrouble, sight.trouble);
  if (!trouble) return null;
  const { title, body } = text.panel.sight[trouble];
  return (
    <Notice tone="warn" title={title}>
      {body}
    </Notice>
  );
}
