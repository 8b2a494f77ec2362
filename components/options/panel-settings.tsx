import { canOpenSidePanel } from '../../lib/messaging/side-panel';
import { type Settings, Theme } from '../../lib/schema/settings';
import { text } from '../../lib/text/en';
import { ChoiceRow } from './choice-row';
import { PanelPlace } from './panel-place';
import { PartsRow } from './parts-row';
import { SidePanelRow } from './side-panel-row';
import { SwitchRow } from './switch-row';
import type { Change } from './use-change';

const words = text.options.panel;

/** Where the panel stands, its colours, and what it shows. */
export function PanelSettings({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <>
      {canOpenSidePanel() && <SidePanelRow />}
      <PanelPlace placement={settings} change={change} />
      <ChoiceRow
        legend={words.colours}
        value={settings.theme}
        options={Theme.options.map((value) => ({ value, label: words.themes[value] }))}
        keep={(theme) => change({ theme })}
      />
      <PartsRow hidden={settings.hidden} change={change} />
      <SwitchRow {...words.badges} on={settings.badges} keep={(badges) => change({ badges })} />
    </>
  );
}
