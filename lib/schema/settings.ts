import * as z from 'zod/mini';

/** Widths of the panel in CSS pixels. */
export const panelWidth = { min: 360, max: 420, usual: 392 } as const;

const Side = z.enum(['right', 'left']);
const Mode = z.enum(['overlay', 'push']);
const Width = z.number().check(z.int(), z.gte(panelWidth.min), z.lte(panelWidth.max));

/** Where the panel stands beside the page: `overlay` floats over it, `push` narrows it. */
export const Placement = z.object({ side: Side, mode: Mode, width: Width });
export type Placement = z.infer<typeof Placement>;

export const Theme = z.enum(['auto', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;

export const Region = z.string().check(z.regex(/^[A-Z]{2}$/));

// every field recovers alone: one bad value never resets the rest
export const Settings = z.object({
  region: z.catch(Region, 'US'),
  theme: z.catch(Theme, 'auto'),
  side: z.catch(Side, 'right'),
  mode: z.catch(Mode, 'overlay'),
  width: z.catch(Width, panelWidth.usual),
  /** Whether the panel was left open. */
  open: z.catch(z.boolean(), false),
  /** Made-up answers while there is no key. */
  sample: z.catch(z.boolean(), false),
  /** Whether the three first steps were finished or put aside. */
  welcomed: z.catch(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;

/** A change of some settings; anything that does not fit is refused, never repaired. */
export const SettingsChange = z.partial(
  z.object({
    region: Region,
    theme: Theme,
    side: Side,
    mode: Mode,
    width: Width,
    open: z.boolean(),
    sample: z.boolean(),
    welcomed: z.boolean(),
  }),
);
export type SettingsChange = z.infer<typeof SettingsChange>;
