import { markSent, type Order, plan } from '@/lib/credits/purchases';

export const order = (fields: Partial<Order> = {}): Order => ({
  clickId: crypto.randomUUID(),
  questionKey: 'videoTrends?video_id=7561644792577363221',
  endpoint: 'videoTrends',
  price: 2,
  surface: 'panel',
  unasked: null,
  ...fields,
});

/** Plans an order that the budget must allow. @returns its id. */
export async function planned(fields: Partial<Order> = {}, now?: Date): Promise<string> {
  const made = await plan(order(fields), now);
  if (!made.planned) throw new Error(JSON.stringify(made));
  return made.id;
}

export async function sent(fields: Partial<Order> = {}, now?: Date): Promise<string> {
  const id = await planned(fields, now);
  await markSent(id);
  return id;
}
