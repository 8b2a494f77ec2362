// @vitest-environment happy-dom
import { type ReactNode, useState } from 'react';
import { beforeEach, expect, it } from 'vitest';

import { FormatContext, useChosenFormat } from '@/components/hooks/use-format';
import { PanelSettings } from '@/components/options/panel-settings';
import { PeriodRows } from '@/components/options/period-rows';
import { Reading } from '@/components/options/reading';
import type { Change } from '@/components/options/use-change';
import { Settings, SettingsChange } from '@/lib/schema/settings';
import { text } from '@/lib/text/en';

import { click, mount, type Mounted, settle, typeInto } from './mount';

const { panel, reading, region, saved } = text.options;
let shown: Mounted;
const stored: { settings: Settings } = { settings: Settings.parse({}) };

beforeEach(() => {
  stored.settings = Settings.parse({ locale: 'en-US' });
});

/** A part of the page, with settings that are kept as the background keeps them. */
function Page({ children }: { children: (settings: Settings, change: Change) => ReactNode }) {
  const [settings, setSettings] = useState(stored.settings);
  const format = useChosenFormat(settings);
  const change: Change = async (part) => {
    const changed = { ...stored.settings, ...(SettingsChange.parse(part) as Partial<Settings>) };
    Object.assign(stored, { settings: changed });
    setSettings(changed);
  };
  return <FormatContext value={format}>{children(settings, change)}</FormatContext>;
}

function field(label: string): HTMLElement {
  const all = [...shown.page.querySelectorAll('label')];
  const found = all.find((one) => one.textContent?.trim().startsWith(label));
  const id = found?.getAttribute('for');
  const control = id ? document.getElementById(id) : found?.querySelector('input');
  if (!control) throw new Error(`no field ${label}`);
  return control;
}

const choose = (label: string) => click(field(label));
const says = () => shown.page.textContent.replaceAll(/\s/gu, ' ');

it('writes an example as was chosen, at once', async () => {
  shown = await mount(
    <Page>{(settings, change) => <Reading settings={settings} change={change} />}</Page>,
  );
  expect(says()).toContain('56.0M views · 6.4% engagement · ×1.24 · Oct 16, 2025 · United States');
  await choose(reading.numberStyles.full);
  expect(says()).toContain('56,008,699 views · 6.4% engagement');
  await typeInto(field(reading.locale), 'de');
  await settle();
  expect(says()).toContain(
    '56.008.699 views · 6,4 % engagement · ×1,24 · 16. Okt. 2025 · Vereinigte Staaten',
  );
  expect(stored.settings).toMatchObject({ locale: 'de', numberStyle: 'full' });
  await typeInto(field(reading.locale), 'auto');
  expect(stored.settings.locale).toBe('auto');
});

it('looks back as many days as was chosen', async () => {
  shown = await mount(
    <Page>{(settings, change) => <PeriodRows settings={settings} change={change} />}</Page>,
  );
  const radios = [...shown.page.querySelectorAll('input')];
  expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
    ['7', true],
    ['30', false],
    ['7', false],
    ['30', true],
    ['120', false],
  ]);
  await choose(region.days('120'));
  expect(stored.settings).toMatchObject({ trendingPeriod: 7, soundPeriod: 120 });
  await choose(region.days('30'));
  expect(stored.settings).toMatchObject({ trendingPeriod: 30, soundPeriod: 120 });
});

it('places the panel, and shows the parts that are ticked', async () => {
  shown = await mount(
    <Page>{(settings, change) => <PanelSettings settings={settings} change={change} />}</Page>,
  );
  await choose(panel.sides.left);
  await choose(panel.modes.push);
  await choose(panel.themes.dark);
  expect(stored.settings).toMatchObject({ side: 'left', mode: 'push', theme: 'dark' });
  expect(says()).toContain(saved);

  // the width counts when the slider is let go
  await typeInto(field(panel.width), '420');
  expect(says()).toContain('420 px');
  expect(stored.settings.width).toBe(392);
  await shown.leave(field(panel.width));
  expect(stored.settings.width).toBe(420);

  await choose(panel.sections.quote.label);
  await choose(panel.sections.trend.label);
  expect(stored.settings.hidden).toEqual(['quote', 'trend']);
  await choose(panel.sections.quote.label);
  expect(stored.settings.hidden).toEqual(['trend']);
  expect(field(panel.sections.trend.label)).toHaveProperty('checked', false);
  expect(field(panel.sections.quote.label)).toHaveProperty('checked', true);
  await choose(panel.badges.label);
  expect(stored.settings.badges).toBe(false);
});
