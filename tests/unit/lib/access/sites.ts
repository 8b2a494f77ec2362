import { fakeBrowser } from 'wxt/testing/fake-browser';

const withheld = new Set<string>();

const makeEvent = () => {
  const listeners = new Set<() => void>();
  return {
    addListener: (listener: () => void) => void listeners.add(listener),
    hasListeners: () => listeners.size > 0,
    trigger: () => {
      for (const listener of listeners) listener();
    },
  };
};

/** A browser whose user lets the extension see every site, until some are withheld. */
export function allowSites() {
  withheld.clear();
  const permissions = {
    contains: async ({ origins }: { origins: string[] }) =>
      !origins.some((origin) => withheld.has(origin)),
    request: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) withheld.delete(origin);
      return true;
    },
    onAdded: makeEvent(),
    onRemoved: makeEvent(),
  };
  Object.assign(fakeBrowser, { permissions });
  return permissions;
}

/** From now on the browser keeps the extension from a site, as its user may choose at any time. */
export const withhold = (host: string): void => void withheld.add(`https://${host}/*`);
