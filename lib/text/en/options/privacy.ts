/** What is read, sent and stored. Every sentence must hold on every surface. */
export const privacyText = {
  title: 'Privacy',
  facts: [
    {
      name: 'Reads',
      body: 'The address of TikTok pages and the first HTML that TikTok sent for them, on your computer. No other site.',
    },
    {
      name: 'Sends',
      body: 'Only when you buy, only to api.keyapi.ai: the id or handle asked about, your region, and your key. Not the address of the page, not who you are on TikTok.',
    },
    {
      name: 'Stores',
      body: 'Answers you bought, the record of purchases, and settings, in this browser on this computer. Nothing is synced.',
    },
    { name: 'Never', body: 'No telemetry, no ads, no server of ours.' },
    {
      name: 'Removing the key',
      body: 'Deletes it. Traces may stay on this disk until the browser overwrites them, so also revoke the key in your KeyAPI account. A spending cap there, if it offers one, protects you even from a stolen key.',
    },
  ],
} as const;
