import type { TroubleText, Written } from '../../format/trouble';

const credits = ({ count, written }: Written): string =>
  `${written} ${count === 1 ? 'credit' : 'credits'}`;

/** What happened, what it means and what to do next, for everything that can stand between a click and an answer. */
export const troubleText = {
  codes: {
    'no-key': () => ({
      title: 'There is no key yet',
      body: 'Answers come from KeyAPI, on your own key.',
      next: 'Add your key in Sidelight’s settings.',
    }),
    withheld: () => ({
      title: 'Sidelight may not reach KeyAPI',
      body: 'The browser withholds api.keyapi.ai from Sidelight. Nothing was sent, so nothing was charged.',
      next: 'Allow access to api.keyapi.ai, in Sidelight’s popup or settings.',
    }),
    offline: () => ({
      title: 'You are offline',
      body: 'Nothing was sent, so nothing was charged.',
      next: 'Connect to the internet, then try again.',
    }),
    storage: () => ({
      title: 'Sidelight cannot reach its own records',
      body: 'Its database on this computer cannot be read or written. A purchase could not be counted, so nothing is bought.',
      next: 'Restart the browser. If it stays so, make room on the disk, then look under Money in Sidelight’s settings.',
    }),
    'price-changed': ({ price }) => ({
      title: 'The price has changed',
      body: `This answer now costs ${credits(price)}. Nothing was bought.`,
      next: 'Reload the page to see the new price.',
    }),
    'rate-limited': ({ wait }) => ({
      title: 'Too many requests',
      body: 'KeyAPI asked to slow down. A request that it turns away is not charged.',
      next: `Wait ${wait}, then try again.`,
    }),
    resting: ({ wait }) => ({
      title: 'KeyAPI keeps failing',
      body: 'Three requests in a row went wrong and may have been charged, so Sidelight sends nothing of this kind for a while.',
      next: `Wait ${wait}, then try again with one request.`,
    }),
    'budget-reached': ({ period, limit, counted }) => ({
      title: period === 'day' ? 'Today’s limit is reached' : 'This month’s limit is reached',
      body: `${counted.written} of ${credits(limit)} ${limit.count === 1 ? 'is' : 'are'} counted ${
        period === 'day' ? 'today' : 'this month'
      }. This answer would pass your limit, so nothing was bought.`,
      next: `Raise the limit in Sidelight’s settings, or go on ${
        period === 'day' ? 'tomorrow' : 'next month'
      }.`,
    }),
    'key-refused': () => ({
      title: 'KeyAPI refused the key',
      body: 'It is mistyped, incomplete or no longer valid.',
      next: 'Copy the key again from your KeyAPI account and save it in Sidelight’s settings.',
    }),
    'out-of-credits': () => ({
      title: 'Your KeyAPI account is out of credits',
      body: 'Its balance does not cover this answer.',
      next: 'Add credits at KeyAPI, then try again.',
    }),
    forbidden: () => ({
      title: 'KeyAPI does not allow this',
      body: 'Either the key may not use this kind of answer, or its quota is used up: KeyAPI says the same in both cases.',
      next: 'Look up the rights and the quota of the key in your KeyAPI account.',
    }),
    'bad-request': () => ({
      title: 'KeyAPI refused the question',
      body: 'It did not accept what was asked. Sidelight does not ask the same again by itself.',
      next: 'Try another item or region. If all are refused, look for an update of Sidelight.',
    }),
    'not-found': () => ({
      title: 'KeyAPI found nothing there',
      body: 'What was asked for may have been deleted, made private or renamed.',
      next: 'Check on TikTok that it is still public.',
    }),
    'server-error': ({ time }) => ({
      title: 'KeyAPI had a fault',
      body: `Its own server failed at ${time}.`,
      next: 'Wait a few minutes, then try again. That is a new purchase.',
    }),
    unreadable: ({ time }) => ({
      title: 'The answer could not be read',
      body: `What came back at ${time} was not a KeyAPI answer. A login page of the network, a proxy or a filter may stand in between.`,
      next: 'Open any website to see whether this network wants a login, then try again.',
    }),
    mismatch: ({ time }) => ({
      title: 'The answer was about something else',
      body: `At ${time} KeyAPI answered for another item, so none of it is shown.`,
      next: 'Try again later, and tell KeyAPI if it happens again.',
    }),
    timeout: ({ time }) => ({
      title: 'KeyAPI took too long',
      body: `No answer had come by ${time}, so Sidelight stopped waiting.`,
      next: 'Wait a few minutes, then try again. That is a new purchase.',
    }),
    network: ({ time }) => ({
      title: 'KeyAPI could not be reached',
      body: `The connection to api.keyapi.ai failed at ${time}.`,
      next: 'Check the internet connection, and whether a blocker or firewall stops api.keyapi.ai.',
    }),
    'too-large': ({ time }) => ({
      title: 'The answer was too large',
      body: `What came at ${time} was far larger than any real answer, so Sidelight stopped reading.`,
      next: 'Try again later, and tell KeyAPI if it happens again.',
    }),
    interrupted: ({ time }) => ({
      title: 'The purchase was interrupted',
      body: `The browser stopped Sidelight while it waited for the answer, at ${time}.`,
      next: 'Your KeyAPI account shows whether it was charged. Trying again is a new purchase.',
    }),
  },
  charge: {
    charged: (price) => `It was charged: ${credits(price)}.`,
    free: () => 'Nothing was charged.',
    doubtful: (price) =>
      `It may have been charged: ${credits(price)} ${price.count === 1 ? 'is' : 'are'} counted as spent.`,
  },
  said: (message) => `KeyAPI said: “${message}”`,
} satisfies TroubleText;
