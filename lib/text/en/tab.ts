import { credits } from './credits';

/** Words of the closed tab at the page's edge. `price` is in credits, the age comes formatted. */
export const tabText = {
  resize: 'Width of the Sidelight panel',
  updated: 'Updated: reload this page',
  free: (age: string) => ['free', age],
  freeTitle: (age: string) =>
    `Open Sidelight: the figures are here already, free. Their age: ${age}`,
  price: (price: number) => [String(price), price === 1 ? 'credit' : 'credits'],
  priceTitle: (price: number) =>
    `Open Sidelight: nothing is bought by opening. The figures cost ${credits(price)}`,
  sample: ['sample'],
  sampleTitle: 'Open Sidelight: sample data, made up',
  plainTitle: 'Open Sidelight',
};
