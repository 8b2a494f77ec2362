import { credits } from './credits';

/** Words of the key: saved, kept, checked, removed. */
export const keyText = {
  title: 'Key',
  lead: 'Every answer is bought with your own KeyAPI key, straight from KeyAPI.',
  label: 'KeyAPI key',
  hint: 'You find it in your KeyAPI account. Saving it sends nothing and costs nothing.',
  unusual: 'KeyAPI keys usually look like sk_live_… . You can save this one all the same.',
  placeholder: 'sk_live_…',
  faults: {
    empty: 'Paste a key first.',
    spaces:
      'A key has no spaces or line breaks inside. Paste the key alone, without “Bearer” or other words.',
    characters:
      'This contains characters that no key has: accents, emoji or invisible ones. Copy the key again.',
    long: 'This is too long for a key. Paste the key alone.',
  },
  show: 'Show',
  hide: 'Hide',
  showTyped: 'Show what is typed',
  hideTyped: 'Hide what is typed',
  save: 'Save key',
  cancel: 'Cancel',
  notKept:
    'The key could not be saved: the browser did not let Sidelight write. Restart it and try again.',
  notRemoved:
    'The key could not be removed: the browser did not let Sidelight write. Restart it and try again.',
  notMoved:
    'The key could not be moved: the browser did not let Sidelight write. Restart it and try again.',
  place: {
    legend: 'Keep it',
    computer: 'On this computer',
    computerNote:
      'There until you remove it. Stored unencrypted in your browser profile: programs that may read your files can read it.',
    session: 'Until the browser closes',
    sessionNote: 'In memory only, never written to the disk. You paste it again next time.',
  },
  yours: 'Your key',
  replace: 'Replace',
  remove: 'Remove',
  removing: {
    title: 'Remove the key?',
    body: 'Nothing can be bought without it. Answers you already have stay readable.',
    yes: 'Remove key',
    no: 'Keep it',
  },
  removed: {
    title: 'The key is removed',
    body: 'Traces may stay on this disk until the browser overwrites them. To be sure that nobody uses it, revoke it in your KeyAPI account.',
  },
  unreadable: {
    title: 'The key cannot be read',
    body: 'Sidelight cannot open its own database in this browser, so it does not know whether a key is kept there. Restart the browser. If it stays so, make room on the disk.',
    action: 'Look again',
  },
  check: {
    title: 'Check the key',
    hint: 'There is no free way to check a key, so this buys one small answer: ten videos from KeyAPI’s library.',
    button: (count: number, written: string) => `Check the key · ${credits(count, written)}`,
    checking: 'Checking…',
    wait: (time: string) => `Wait ${time}`,
    works: 'The key works.',
    worksBody: (time: string, count: number, written: string) =>
      `KeyAPI accepted it at ${time}. ${credits(count, written)} spent.`,
    unansweredTitle: 'It is not known how the check ended',
    unansweredBody:
      'Sidelight’s background stopped while it waited. If the check was sent, its credit is counted as spent.',
  },
} as const;
