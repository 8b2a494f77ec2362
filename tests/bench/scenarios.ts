import type { Scenario } from './scenario.ts';
import { address } from './scenarios/address.ts';
import { cache } from './scenarios/cache.ts';
import { credits } from './scenarios/credits.ts';
import { explore } from './scenarios/explore.ts';
import { memory } from './scenarios/memory.ts';
import { opening } from './scenarios/opening.ts';
import { page } from './scenarios/page.ts';
import { popup } from './scenarios/popup.ts';
import { purchase } from './scenarios/purchase.ts';
import { size } from './scenarios/size.ts';
import { worker } from './scenarios/worker.ts';

/** In the order of the table. */
export const scenarios: readonly Scenario[] = [
  page,
  size,
  address,
  opening,
  worker,
  purchase,
  cache,
  popup,
  explore,
  credits,
  memory,
];
