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

/** The parts of a report that a reader may put away. */
export const Section = z.enum([
  'totals',
  'trend',
  'figures',
  'quote',
  'creator',
  'audience',
  'list',
]);
export type Section = z.infer<typeof Section>;

/** Kinds of page whose first answer may be bought without a click. */
export const Automatic = z.enum(['video', 'profile', 'music']);
export type Automatic = z.infer<typeof Automatic>;

/** `auto` is the browser's; else a BCP 47 tag. Of dates, numbers and names of regions. */
export const Locale = z.union([
  z.literal('auto'),
  z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/)),
]);

/** `compact` is 56.0M in tiles, `full` every digit. */
export const NumberStyle = z.enum(['compact', 'full']);
export type NumberStyle = z.infer<typeof NumberStyle>;

const TrendingPeriod = z.literal([7, 30]);
const TrendingOrder = z.literal(['vv', 'like', 'comment', 'repost']);
const SoundPeriod = z.literal([7, 30, 120]);
const PopupTab = z.enum(['trending', 'library']);
export type PopupTab = z.infer<typeof PopupTab>;
const LibrarySearch = z.string().check(z.maxLength(500));

// every field recovers alone: one bad value never resets the rest
export const Settings = z.lazy(() =>
  z.object({
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
    locale: z.catch(Locale, 'auto'),
    numberStyle: z.catch(NumberStyle, 'compact'),
    /** Sections that the reader put away. */
    hidden: z.catch(z.array(Section), []),
    /** Pages on which the panel loads by itself; none unless chosen. */
    automatic: z.catch(z.array(Automatic), []),
    /** Multiples of the median on the thumbnails of a creator's page. */
    badges: z.catch(z.boolean(), true),
    /** Of the trending list; null follows `region`. */
    trendingRegion: z.catch(z.nullable(Region), null),
    /** Days. */
    trendingPeriod: z.catch(TrendingPeriod, 7),
    trendingOrder: z.catch(TrendingOrder, 'vv'),
    /** Days. */
    soundPeriod: z.catch(SoundPeriod, 30),
    popupTab: z.catch(PopupTab, 'trending'),
    /** The popup's last list of the library, as explore's address writes its filters; empty before the first. */
    librarySearch: z.catch(LibrarySearch, ''),
  }),
);
export type Settings = z.infer<typeof Settings>;

/** A change of some settings; anything that does not fit is refused, never repaired. */
export const SettingsChange = z.lazy(() =>
  z.partial(
    z.object({
      region: Region,
      theme: Theme,
      side: Side,
      mode: Mode,
      width: Width,
      open: z.boolean(),
      sample: z.boolean(),
      welcomed: z.boolean(),
      locale: Locale,
      numberStyle: NumberStyle,
      hidden: z.array(Section),
      automatic: z.array(Automatic),
      badges: z.boolean(),
      trendingRegion: z.nullable(Region),
      trendingPeriod: TrendingPeriod,
      trendingOrder: TrendingOrder,
      soundPeriod: SoundPeriod,
      popupTab: PopupTab,
      librarySearch: LibrarySearch,
    }),
  ),
);
export type SettingsChange = z.infer<typeof SettingsChange>;
