import { useState } from 'react';

import { Money } from '@/components/options/money';
import { RegionField } from '@/components/options/region-field';
import type { Change } from '@/components/options/use-change';
import { Button } from '@/components/ui/button';
import { Steps } from '@/components/ui/steps';
import type { Overview } from '@/lib/messaging/protocol';
import { text } from '@/lib/text/en';

import { DoneStep } from './done-step';
import { KeyRows } from './key-rows';
import { SampleOffer } from './sample-offer';
import { StepCard } from './step-card';
import type { KeptKey } from './use-kept-key';

import styles from './first-run.module.css';

const { first: words, key, money, region } = text.options;
const steps = ['key', 'region', 'money', 'done'] as const;
const done = steps.indexOf('done');

/** Three steps, each of which can be skipped, and where to go then. */
export function FirstRun(props: {
  overview: Overview;
  keptKey: KeptKey;
  change: Change;
  reload: () => Promise<void>;
  onEnd: () => void;
}) {
  const { overview, keptKey, change, reload, onEnd } = props;
  const { settings, spending } = overview;
  const [position, setPosition] = useState(0);
  const [hasMoved, setMoved] = useState(false);
  const hasKey = typeof keptKey.kept === 'object';

  const go = (to: number) => {
    setPosition(to);
    setMoved(true);
    // from here on a closed tab does not bring the steps back
    if (to === done) void change({ welcomed: true }).catch(() => {});
  };
  const next = () => go(position + 1);
  const ways = {
    focused: hasMoved,
    ...(position > 0 && { onBack: () => go(position - 1) }),
    ...(position < done - 1 && { onSkip: () => go(done) }),
  };
  const forward = (label: string, look: 'primary' | 'plain' = 'primary') => (
    <Button look={look} onClick={next}>
      {label}
    </Button>
  );
  return (
    <main className={styles['run']}>
      <Steps label={words.progress} names={words.steps} current={position} />
      {steps[position] === 'key' && (
        <StepCard
          {...ways}
          title={words.key.title}
          lead={key.lead}
          forward={
            hasKey || settings.sample ? forward(words.next) : forward(words.withoutKey, 'plain')
          }
        >
          <KeyRows keptKey={keptKey} region={settings.region} />
          {keptKey.kept === 'none' && (
            <SampleOffer on={settings.sample} change={change} onDone={next} />
          )}
        </StepCard>
      )}
      {steps[position] === 'region' && (
        <StepCard
          {...ways}
          title={words.region.title}
          lead={region.lead}
          forward={forward(words.next)}
        >
          <RegionField region={settings.region} change={change} />
        </StepCard>
      )}
      {steps[position] === 'money' && (
        <StepCard
          {...ways}
          title={words.money.title}
          lead={money.lead}
          forward={forward(words.finish)}
        >
          <Money {...{ spending, settings, change, reload }} spent={false} />
        </StepCard>
      )}
      {steps[position] === 'done' && (
        <DoneStep
          answers={hasKey ? 'real' : settings.sample ? 'sample' : 'none'}
          onSettings={onEnd}
        />
      )}
    </main>
  );
}
