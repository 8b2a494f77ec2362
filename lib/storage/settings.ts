import { Settings } from '../schema/settings';
import { defineStored } from './define-stored';

/** What the user chose, except key and money. The background alone writes it. */
export const settings = defineStored('settings', 1, Settings);
