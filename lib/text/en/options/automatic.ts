import type { Automatic } from '../../../schema/settings';
import { credits } from './credits';

/** Words of loading by itself; prices in credits. */
export const automaticText = {
  legend: 'Load by itself',
  hint: 'Where nothing is ticked, Sidelight asks before each purchase. A tick buys the first answer about a page on which you rest for a moment with the panel open: at most six a minute, never beyond your limits, never what is kept already. Each time you must have clicked, typed or scrolled with the wheel since the last time, with the panel in plain sight.',
  pages: {
    video: (price: number) => ({
      label: 'Videos',
      note: `The daily trend · ${credits(price, String(price))} each`,
    }),
    profile: (price: number) => ({
      label: 'Profiles',
      note: `The newest 10 videos · ${credits(price, String(price))} each`,
    }),
    music: (price: number) => ({
      label: 'Sounds',
      note: `Curve and audience · ${credits(price, String(price))} each`,
    }),
  } satisfies Record<Automatic, (price: number) => { label: string; note: string }>,
} as const;
