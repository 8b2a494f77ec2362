/** What became of settings that were damaged, or that another version wrote. */
export const conditionsText = {
  restored: {
    title: 'Your settings were damaged, and are back',
    body: 'They came back from their second copy. Look them over: the last change may be missing.',
    action: 'They are right',
  },
  unreadable: {
    title: 'Your settings cannot be read',
    body: 'What you see are defaults. Nothing was written over your own: restart the browser first. Beginning anew puts them aside.',
    action: 'Begin with defaults',
  },
  newer: {
    title: 'A newer Sidelight wrote these settings',
    body: 'They are shown as far as this version knows them, and changes are not kept. Update Sidelight.',
  },
} as const;
