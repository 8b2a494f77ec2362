import { useEffect, useState } from 'react';

import { type Palette, readPalette } from './palette';

/** The colours and type of the page, read anew when the theme of the system or of the page changes. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(() => readPalette());
  useEffect(() => {
    const renew = () => setPalette(readPalette());
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const theme = new MutationObserver(renew);
    dark.addEventListener('change', renew);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      dark.removeEventListener('change', renew);
      theme.disconnect();
    };
  }, []);
  return palette;
}
