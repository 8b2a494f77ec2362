/** What is read, sent and stored. Every sentence must hold on every surface. */
export const privacyText = {
  title: 'Privacy',
  facts: [
    {
      name: 'Reads',
      body: 'The address of TikTok pages and the first HTML that TikTok sent for them; on a creator’s page also the links of its grid, for badges. All of it on your computer. No other site.',
    },
    {
      name: 'Sends',
      body: 'Only when you buy, only to api.keyapi.ai: the id or handle asked about, the region, period, order and filters you chose, and your key. Not the address of the page, not who you are on TikTok.',
    },
    {
      name: 'Pictures',
      body: 'Covers come straight from TikTok’s own image servers, which see your network address as they do while you use TikTok. They are not told where the picture is shown.',
    },
    {
      name: 'Stores',
      body: 'Answers you bought, places on trending lists, the record of purchases, your key where you chose that, and settings, in this browser on this computer. Nothing is synced. Explore keeps its filters in its address, so your browser’s history holds them.',
    },
    { name: 'Never', body: 'No telemetry, no ads, no server of ours.' },
    {
      name: 'Removing the key',
      body: 'Deletes it. Traces may stay on this disk until the browser overwrites them, so also revoke the key in your KeyAPI account. A spending cap there, if it offers one, protects you even from a stolen key.',
    },
  ],
} as const;
