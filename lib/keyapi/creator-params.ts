/**
 * How to ask for the creator in an address: TikTok also accepts the numeric user id where the
 * handle stands, and KeyAPI wants that one under its own name. Handles have at most 24 characters,
 * ids 15 digits and more.
 */
export function creatorParams(uniqueId: string): { user_id: string } | { unique_id: string } {
  return /^\d{15,25}$/.test(uniqueId) ? { user_id: uniqueId } : { unique_id: uniqueId };
}
