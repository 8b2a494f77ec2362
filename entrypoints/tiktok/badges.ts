import { subjectOfPath } from '@/lib/tiktok/subject';

import { element } from './element';

const posts = 'a[href*="/video/"], a[href*="/photo/"]';
const idOf = ({ pathname }: HTMLAnchorElement) => {
  const subject = subjectOfPath(pathname);
  return subject?.kind === 'video' ? subject.videoId : '';
};

const look = `
  all: initial; position: absolute; margin: 6px; padding: 2px 7px; border-radius: 999px; white-space: nowrap;
  font: 600 12px/1.4 system-ui, sans-serif; color: #14161c; background: #f5a524;
  pointer-events: none;`;

type Texts = Record<string, string>;
/** The panel in the page and the browser's side panel may both stand beside it. */
type Panel = 'frame' | 'aside';

export interface Badges {
  /** What a panel wants on the thumbnail of each video, by its id; nothing of its former set stays. */
  show: (texts: Texts, by?: Panel) => void;
}

/**
 * Small marks on the thumbnails of a creator's page, each in a closed root of its own, out of the page's
 * layout. The grid is observed only while there is something to mark.
 */
export function createBadges(): Badges {
  const drawn = new Map<HTMLAnchorElement, { id: string; host: Element }>();
  const wanted: Partial<Record<Panel, Texts>> = {};
  let texts: Texts = {};
  let waiting = false;

  function draw(): void {
    waiting = false;
    for (const [link, { id, host }] of drawn) {
      // the page may use an element again for another video
      if (link.isConnected && host.isConnected && idOf(link) === id && texts[id]) continue;
      host.remove();
      drawn.delete(link);
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>(posts)) {
      const id = idOf(link);
      const text = texts[id];
      if (!text || drawn.has(link)) continue;
      const host = element('div', 'all: initial; position: absolute; z-index: 2;');
      const badge = element('span', look);
      badge.textContent = text;
      host.attachShadow({ mode: 'closed' }).append(badge);
      link.prepend(host);
      drawn.set(link, { id, host });
    }
  }

  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestIdleCallback(draw, { timeout: 500 });
  });

  return {
    show(next, by = 'frame') {
      for (const { host } of drawn.values()) host.remove();
      drawn.clear();
      observer.disconnect();
      wanted[by] = next;
      texts = { ...wanted.frame, ...wanted.aside };
      if (Object.keys(texts).length === 0) return;
      draw();
      const grid = document.querySelector('[data-e2e="user-post-item-list"]') ?? document.body;
      observer.observe(grid, { childList: true, subtree: true });
    },
  };
}
