import { createContext, useContext, useMemo } from 'react';

import { type Formatter, formatterFor } from '../../lib/format/formatter';
import type { Settings } from '../../lib/schema/settings';

const browserStyle = formatterFor({ locale: undefined, numberStyle: 'compact' });

/** How this surface writes dates and numbers; the browser's way until the settings are known. */
export const FormatContext = createContext<Formatter>(browserStyle);

export const useFormat = (): Formatter => useContext(FormatContext);

/** The formatter that somebody's settings ask for. */
export function useChosenFormat(
  settings: Pick<Settings, 'locale' | 'numberStyle'> | undefined,
): Formatter {
  const { locale = 'auto', numberStyle = 'compact' } = settings ?? {};
  return useMemo(
    () => formatterFor({ locale: locale === 'auto' ? undefined : locale, numberStyle }),
    [locale, numberStyle],
  );
}
