import { it } from 'vitest';
import { useNewProfile, wakeBackground } from './background';
useNewProfile();
it('x', async () => {
  const t = performance.now();
  const log = (w: string) => console.log(w, Math.round(performance.now() - t));
  const b = await wakeBackground(); log('woken');
  const db = await b.database(); log('db');
  await db.put('secrets', 1, 'x'); log('put');
  await b.saveKey('k', 'computer'); log('saved');
  console.log(await b.readKey()); log('read');
  await b.pausedUntil(); log('paused');
}, 60000);
