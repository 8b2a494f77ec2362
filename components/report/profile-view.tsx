import { useState } from 'react';

import { type CreatorOrder, creatorVideos } from '../../lib/keyapi/creator-order';
import { questionKey } from '../../lib/keyapi/question-key';
import { CreatorReport } from './creator-report';
import { Identity } from './identity';
import { OrderSelect } from './order-select';
import { PageTotals } from './page-totals';
import type { SubjectProps } from './stage';

/** One creator: what the page says, and their videos in an order that the server makes. */
export function ProfileView({ subject, facts, now, overview, stage }: SubjectProps<'profile'>) {
  const [order, setOrder] = useState<CreatorOrder>('newest');
  const question = creatorVideos(subject.uniqueId, order);
  const hidden = overview?.settings.hidden ?? [];
  return (
    <>
      <Identity subject={subject} facts={facts} now={now} />
      {facts && !hidden.includes('totals') && <PageTotals facts={facts} />}
      <OrderSelect order={order} onOrder={setOrder} />
      <CreatorReport
        key={questionKey(question)}
        uniqueId={subject.uniqueId}
        {...{ question, order, now, overview, stage }}
        onOrder={setOrder}
      />
    </>
  );
}
