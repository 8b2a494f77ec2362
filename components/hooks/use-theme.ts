import { useEffect } from 'react';

import type { Theme } from '../../lib/schema/settings';

/** Gives the page the chosen colours; `auto` leaves them to the browser. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'auto') root.removeAttribute('data-theme');
    else root.dataset['theme'] = theme;
  }, [theme]);
}
