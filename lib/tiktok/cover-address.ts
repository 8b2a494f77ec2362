/** The domains of TikTok's own picture servers; the policy of our pages lets no other picture in. */
export const coverDomains = ['tiktokcdn.com', 'tiktokcdn-us.com', 'tiktokcdn-eu.com'] as const;

/**
 * The address of a cover as long as it may be shown, else null: it is on one of TikTok's picture servers
 * and, where it is signed, has not expired. `expires` is unix seconds, null where only the address
 * itself may say so (`x-expires`); `now` is unix ms.
 */
export function coverAddress(
  url: string | null,
  expires: number | null,
  now: number,
): string | null {
  const address = url === null ? null : URL.parse(url);
  // the policy of our pages knows no other port
  if (address?.protocol !== 'https:' || address.port || !isCoverHost(address.hostname)) return null;
  const until = expires ?? readExpiry(address);
  return until === null || now < until * 1000 ? address.href : null;
}

const isCoverHost = (host: string): boolean =>
  coverDomains.some((domain) => host.endsWith(`.${domain}`));

/** Unix seconds; null for an address that is not signed, 0 for one whose signature cannot be read. */
function readExpiry({ searchParams }: URL): number | null {
  const written = searchParams.get('x-expires');
  if (written === null) return null;
  return /^\d{1,12}$/.test(written) ? Number(written) : 0;
}
