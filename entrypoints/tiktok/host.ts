import { element as made } from './element';
import { isCurrent } from './tell';

// a custom property is all that tells our host from a stranger's, and it says nothing of who we are
const mark = '--side';
const mendsAtMost = 10;
const withinMs = 10_000;

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts the host beside the page's body. */
  mount: () => void;
  /** False once the page would not have it. */
  stands: () => boolean;
  colour: (scheme: string) => void;
}

// tools that colour pages leave custom properties behind, which change nothing
const styled = ({ style }: HTMLElement) => style.cssText.replace(/ ?--(?!side)[^;]*;/g, '');

/**
 * An unnamed element beside the page's body, with a closed root. A host that an earlier instance of
 * this script left behind (Firefox keeps it across an update) is removed. Where the page takes the host
 * out or restyles it, that is mended a few times; then the page has its way.
 */
export function createHost(on: {
  /** The page took the host out, and with that ended every frame in it. */
  removed: () => void;
  restyled: () => void;
  gaveUp: () => void;
}): Host {
  if (import.meta.env.FIREFOX)
    for (const other of document.documentElement.children)
      if ((other as HTMLElement).style.getPropertyValue(mark)) other.remove();
  const element = made('div', '');
  const root = element.attachShadow({ mode: 'closed' });
  let look = '';
  let mends = 0;
  let standing = true;

  const isAway = () => element.parentNode !== document.documentElement;

  const observer = new MutationObserver(() => {
    const restyled = styled(element) !== styled(made('div', look));
    if (!(restyled || isAway() || element.inert) || !isCurrent()) return;
    mends += 1;
    setTimeout(() => (mends -= 1), withinMs);
    if (mends > mendsAtMost) {
      standing = false;
      observer.disconnect();
      element.remove();
      return on.gaveUp();
    }
    if (restyled) on.restyled();
    if (isAway()) on.removed();
    put();
  });

  function put(): void {
    standing = true;
    element.inert = false;
    element.style.cssText = look;
    // TikTok renders its own tree anew; the document element stays
    if (isAway()) document.documentElement.append(element);
    // what we did ourselves is no news
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    observer.observe(element, { attributeFilter: ['style', 'inert'] });
  }

  return {
    element,
    root,
    mount: put,
    stands: () => standing,
    colour(scheme) {
      look = `all: initial; ${mark}: 1; color-scheme: ${scheme}; position: fixed; inset: 0; width: 0; height: 0; z-index: 2147483647;`;
      if (standing) put();
    },
  };
}
