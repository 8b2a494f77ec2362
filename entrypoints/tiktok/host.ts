// a custom property is all that tells our host from a stranger's, and it says nothing of who we are
const mark = '--side';

/**
 * An unnamed element beside the page's body, with a closed root. A host that an earlier instance of
 * this script left behind (Firefox keeps it across an update) is removed.
 */
export function mountHost(document = globalThis.document): { host: HTMLElement; root: ShadowRoot } {
  for (const other of document.documentElement.children)
    if (other instanceof HTMLElement && other.style.getPropertyValue(mark)) other.remove();
  const host = document.createElement('div');
  host.style.cssText = `all: initial; ${mark}: 1; position: fixed; inset: 0 auto auto 0; width: 0; height: 0; z-index: 2147483647;`;
  const root = host.attachShadow({ mode: 'closed' });
  // TikTok renders its own tree anew; the document element stays
  document.documentElement.append(host);
  return { host, root };
}
