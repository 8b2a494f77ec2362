import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { text } from '@/lib/text/en';

import { StepCard } from './step-card';

const words = text.options.first.done;
const tiktok = 'https://www.tiktok.com';

/** The end of the first run: where to go, and what will be seen there. */
export function DoneStep(props: { answers: 'real' | 'sample' | 'none'; onSettings: () => void }) {
  const { answers, onSettings } = props;
  return (
    <StepCard
      focused
      title={words.title}
      lead={words.leads[answers]}
      forward={
        <>
          <LinkButton href={tiktok} look="primary">
            {words.tiktok}
          </LinkButton>
          <Button onClick={onSettings}>{words.settings}</Button>
        </>
      }
    />
  );
}
