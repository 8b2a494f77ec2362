/** What is said where this page or the background met a fault. */
export const failuresText = {
  updated: {
    title: 'Sidelight was updated',
    body: 'Reload this page to go on with the new version.',
    action: 'Reload',
  },
  unanswered: {
    title: 'Sidelight did not answer',
    body: 'Its background may have been busy or restarting. Nothing is lost.',
    action: 'Try again',
  },
  crash: {
    title: 'This page met a fault',
    body: 'Your key and settings are as you left them. Reload the page.',
    action: 'Reload',
  },
  notSaved: 'Not saved. Try again.',
  notSavedUpdated: 'Not saved: Sidelight was updated. Reload this page.',
  notSavedNewer: 'Not saved: a newer version of Sidelight wrote these settings.',
} as const;
