import { About } from '@/components/options/about';
import { Appearance } from '@/components/options/appearance';
import { Money } from '@/components/options/money';
import { PanelPlace } from '@/components/options/panel-place';
import { Privacy } from '@/components/options/privacy';
import { RegionField } from '@/components/options/region-field';
import { SampleData } from '@/components/options/sample-data';
import { Section } from '@/components/options/section';
import type { Change } from '@/components/options/use-change';
import type { Overview } from '@/lib/messaging/protocol';
import { text } from '@/lib/text/en';

import { KeyRows } from './key-rows';
import type { KeptKey } from './use-kept-key';

import styles from './app.module.css';

const words = text.options;

/** Every setting, one section after another. */
export function SettingsPage(props: {
  overview: Overview;
  keptKey: KeptKey;
  change: Change;
  reload: () => Promise<void>;
}) {
  const { overview, keptKey, change, reload } = props;
  const { settings, spending } = overview;
  return (
    <main className={styles['sections']}>
      <Section title={words.key.title} lead={words.key.lead}>
        <KeyRows keptKey={keptKey} region={settings.region} />
      </Section>
      <Section title={words.money.title} lead={words.money.lead}>
        <Money spending={spending} reload={reload} />
      </Section>
      <Section title={words.region.title} lead={words.region.lead}>
        <RegionField region={settings.region} change={change} />
      </Section>
      <Appearance theme={settings.theme} change={change} />
      <PanelPlace placement={settings} change={change} />
      {keptKey.kept === 'none' && <SampleData on={settings.sample} change={change} />}
      <Privacy />
      <About />
    </main>
  );
}
