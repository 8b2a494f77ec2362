export { automaticText as automatic } from './options/automatic';
export { conditionsText as conditions } from './options/conditions';
export { credits } from './options/credits';
export { dataText as data } from './options/data';
export { failuresText as failures } from './options/failures';
export { firstRunText as first } from './options/first-run';
export { journalText as journal } from './options/journal';
export { keyText as key } from './options/key';
export { moneyText as money } from './options/money';
export { panelSettingsText as panel } from './options/panel';
export { privacyText as privacy } from './options/privacy';
export { readingText as reading } from './options/reading';
export { regionText as region } from './options/region';

export const title = 'Sidelight settings';
export const lead = 'Each change counts at once.';
export const saved = 'Saved';
export const nav = 'Settings';
export const sample = {
  label: 'Show made-up answers',
  note: 'Shows what Sidelight does, without a key and without cost. Marked as sample everywhere, never stored, and gone the moment a key is saved.',
};
export const about = {
  title: 'About',
  version: (version: string) => `Sidelight ${version}`,
  body: 'An independent project under the MIT license. TikTok and KeyAPI belong to others and have no part in it.',
};
