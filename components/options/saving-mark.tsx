import { text } from '../../lib/text/en';
import { SaveMark } from '../ui/save-mark';
import type { Saving } from './use-saving';

const failures = text.options.failures;

/** "Saved" beside a setting, or why it was not; with other words where something else was done. */
export function SavingMark(props: { saving: Saving; saved?: string; fault?: string }) {
  const { saving, saved = text.options.saved, fault } = props;
  const failed = saving.stage === 'failed' ? (fault ?? faultOf(saving.code)) : null;
  return <SaveMark saved={saving.stage === 'saved' ? saved : null} fault={failed} />;
}

function faultOf(code: string): string {
  if (code === 'updated') return failures.notSavedUpdated;
  if (code === 'stored-by-newer') return failures.notSavedNewer;
  return failures.notSaved;
}
