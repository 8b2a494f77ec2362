import { defineBackground } from 'wxt/utils/define-background';

import { followAccess } from '@/lib/access/sites';
import { tellNews } from '@/lib/messaging/news';
import { serve } from '@/lib/messaging/serve';
import { settled } from '@/lib/reports/settled';

import { handlers } from './handlers';
import { keepStorageLocked, welcome } from './installation';
import { isProven } from './panels';

// every listener in the first turn: a listener that comes later misses the event that woke us
export default defineBackground(() => {
  serve(handlers, isProven);
  welcome();
  keepStorageLocked();
  followAccess(() => tellNews({ changed: 'access' }));
  // whoever woke us waits for this; where it fails, the question that needs it tries again
  void settled().catch(() => {});
});
