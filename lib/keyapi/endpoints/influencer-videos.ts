import { priceOf } from '../../credits/prices';
import type { LibraryVideo } from '../../schema/library-video';
import { parameters } from '../../schema/question';
import { hour, type Endpoint, type WireParams } from '../endpoint';
import { readId } from '../wire';
import { readLibraryPage } from '../wire-library';

/** One creator's videos in the vendor's library. */
export const influencerVideos: Endpoint<'influencerVideos'> = {
  name: 'influencerVideos',
  path: '/v1/tiktok/influencer/videos/analytics',
  parameters: parameters.influencerVideos,
  price: priceOf('influencerVideos'),
  kind: 'library',
  freshForMs: () => 24 * hour,
  read(data, params) {
    const page = readLibraryPage(data, params);
    if (page.found !== 'data') return page;
    return isByCreator(page.data.rows, params) ? page : { found: 'mismatch' };
  },
};

/** Whether any row bears the asked handle or id: a handle can be renamed between rows. */
function isByCreator(rows: readonly LibraryVideo[], params: WireParams): boolean {
  const handle = foldHandle(params['unique_id']);
  const userId = readId(params['user_id']);
  if (handle === null && userId === null) return true;
  return rows.some(
    (row) =>
      (handle !== null && foldHandle(row.uniqueId) === handle) ||
      (userId !== null && row.userId === userId),
  );
}

function foldHandle(handle: unknown): string | null {
  if (typeof handle !== 'string') return null;
  return handle.trim().replace(/^@/, '').toLowerCase() || null;
}
