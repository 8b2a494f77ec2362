import { useState } from 'react';

import { useHolding } from '@/components/hooks/use-holding';
import type { Change } from '@/components/options/use-change';
import { TrendingControls } from '@/components/trending/trending-controls';
import { TrendingList, trendingQuestion } from '@/components/trending/trending-list';
import type { Overview } from '@/lib/messaging/protocol';
import type { PopupTab } from '@/lib/schema/settings';
import type { Subject } from '@/lib/schema/subject';
import { text } from '@/lib/text/en';

import { LibraryTab } from './library-tab';
import { popupStage } from './stage';
import { Tabs } from './tabs';
import { choiceOf } from './trending-choice';

const words = text.popup.lists;
const names = [
  { value: 'trending', label: words.trending },
  { value: 'library', label: words.library },
] as const;

interface Props {
  overview: Overview;
  change: Change;
  now: number;
  onSubject: (subject: Subject) => void;
}

/** The two lists. Where the source of trending lists is gone, they open on the library. */
export function Lists(props: Props) {
  const { settings } = props.overview;
  const { holding, fault } = useHolding(trendingQuestion(choiceOf(settings)), popupStage.surface);
  if (!holding && !fault) return null;
  const isGone = holding?.empty?.reason === 'upstream-gone';
  return <OpenedLists {...props} first={isGone ? 'library' : settings.popupTab} />;
}

function OpenedLists({ overview, change, now, onSubject, first }: Props & { first: PopupTab }) {
  const { settings } = overview;
  const [tab, setTab] = useState(first);
  const keep = (part: Parameters<Change>[0]) => void change(part).catch(() => {});
  const open = (next: PopupTab) => {
    setTab(next);
    keep({ popupTab: next });
  };
  const shared = { overview, now, stage: popupStage, onSubject };
  const choice = choiceOf(settings);
  return (
    <Tabs label={words.label} names={names} value={tab} onValue={open}>
      {tab === 'trending' ? (
        <>
          <TrendingControls
            choice={choice}
            onChoice={({ region, period, order_by }) =>
              keep({
                ...(region && { trendingRegion: region }),
                ...(period && { trendingPeriod: period }),
                ...(order_by && { trendingOrder: order_by }),
              })
            }
          />
          <TrendingList
            key={Object.values(choice).join(' ')}
            {...shared}
            choice={choice}
            onLibrary={() => open('library')}
          />
        </>
      ) : (
        <LibraryTab {...shared} keep={keep} />
      )}
    </Tabs>
  );
}
