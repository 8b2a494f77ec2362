import { priceOf } from '../../credits/prices';
import { parameters } from '../../schema/question';
import { hour, type Endpoint } from '../endpoint';
import { readLibraryPage } from '../wire-library';

/** Videos of the vendor's library by region and filters. */
export const videoList: Endpoint<'videoList'> = {
  name: 'videoList',
  path: '/v1/tiktok/video/list/analytics',
  parameters: parameters.videoList,
  price: priceOf('videoList'),
  kind: 'library',
  freshForMs: () => 24 * hour,
  read: readLibraryPage,
};
