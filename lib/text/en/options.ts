import { automaticText } from './options/automatic';
import { conditionsText } from './options/conditions';
import { credits } from './options/credits';
import { dataText } from './options/data';
import { failuresText } from './options/failures';
import { firstRunText } from './options/first-run';
import { journalText } from './options/journal';
import { keyText } from './options/key';
import { moneyText } from './options/money';
import { panelSettingsText } from './options/panel';
import { privacyText } from './options/privacy';
import { readingText } from './options/reading';
import { regionText } from './options/region';

/** Words of the settings page and of its first run. Credits come as a count and the way it is written. */
export const optionsText = {
  title: 'Sidelight settings',
  lead: 'Each change counts at once.',
  saved: 'Saved',
  nav: 'Settings',
  credits,
  failures: failuresText,
  conditions: conditionsText,
  key: keyText,
  sample: {
    label: 'Show made-up answers',
    note: 'Shows what Sidelight does, without a key and without cost. Marked as sample everywhere, never stored, and gone the moment a key is saved.',
  },
  money: moneyText,
  automatic: automaticText,
  journal: journalText,
  region: regionText,
  reading: readingText,
  panel: panelSettingsText,
  data: dataText,
  privacy: privacyText,
  about: {
    title: 'About',
    version: (version: string) => `Sidelight ${version}`,
    body: 'An independent project under the MIT license. TikTok and KeyAPI belong to others and have no part in it.',
  },
  first: firstRunText,
} as const;
