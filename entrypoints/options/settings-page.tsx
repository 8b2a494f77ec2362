import type { ReactNode } from 'react';

import { About } from '@/components/options/about';
import { Cache } from '@/components/options/cache';
import { Journal } from '@/components/options/journal';
import { Money } from '@/components/options/money';
import { PanelSettings } from '@/components/options/panel-settings';
import { PeriodRows } from '@/components/options/period-rows';
import { Privacy } from '@/components/options/privacy';
import { Reading } from '@/components/options/reading';
import { RegionField } from '@/components/options/region-field';
import { Section } from '@/components/options/section';
import { SectionNav } from '@/components/options/section-nav';
import { SettingsNotice } from '@/components/options/settings-notice';
import { SwitchRow } from '@/components/options/switch-row';
import type { Change } from '@/components/options/use-change';
import type { Overview } from '@/lib/messaging/protocol';
import { text } from '@/lib/text/en';

import { KeyRows } from './key-rows';
import type { KeptKey } from './use-kept-key';

import styles from './app.module.css';

const words = text.options;

/** In the order in which they stand. */
const sections = [
  { anchor: 'key', ...words.key },
  { anchor: 'money', ...words.money },
  { anchor: 'journal', ...words.journal },
  { anchor: 'region', ...words.region },
  { anchor: 'reading', ...words.reading },
  { anchor: 'panel', ...words.panel },
  { anchor: 'data', ...words.data },
  { anchor: 'privacy', ...words.privacy, lead: null },
  { anchor: 'about', ...words.about, lead: null },
] as const;
type Anchor = (typeof sections)[number]['anchor'];

/** Every setting, one section after another. */
export function SettingsPage(props: {
  overview: Overview;
  keptKey: KeptKey;
  change: Change;
  reload: () => Promise<void>;
}) {
  const { overview, keptKey, change, reload } = props;
  const { settings, spending } = overview;
  const rows = {
    key: (
      <>
        <KeyRows keptKey={keptKey} region={settings.region} />
        {keptKey.kept === 'none' && (
          <SwitchRow {...words.sample} on={settings.sample} keep={(sample) => change({ sample })} />
        )}
      </>
    ),
    money: <Money {...{ spending, settings, change, reload }} />,
    journal: <Journal />,
    region: (
      <>
        <RegionField region={settings.region} change={change} />
        <PeriodRows settings={settings} change={change} />
      </>
    ),
    reading: <Reading settings={settings} change={change} />,
    panel: <PanelSettings settings={settings} change={change} />,
    data: <Cache />,
    privacy: <Privacy />,
    about: <About />,
  } satisfies Record<Anchor, ReactNode>;
  return (
    <div className={styles['settings']}>
      <SectionNav sections={sections} />
      <main className={styles['sections']}>
        <SettingsNotice condition={overview.settingsCondition} reload={reload} />
        {sections.map(({ anchor, title, lead }) => (
          <Section key={anchor} anchor={anchor} title={title} {...(lead !== null && { lead })}>
            {rows[anchor]}
          </Section>
        ))}
      </main>
    </div>
  );
}
