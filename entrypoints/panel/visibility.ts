interface VisibilityEntry extends IntersectionObserverEntry {
  isVisible: boolean;
}

// a page that is cut off anywhere passes one of them
const threshold = Array.from({ length: 101 }, (_, hundredth) => hundredth / 100);

/** Whether what we draw in the window stands there in full, unaltered and under nothing. */
function isWhole({ isVisible, boundingClientRect, intersectionRect }: VisibilityEntry): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  const width = Math.min(boundingClientRect.right, clientWidth);
  const height =
    Math.min(boundingClientRect.bottom, clientHeight) - Math.max(boundingClientRect.top, 0);
  return isVisible && intersectionRect.width > width - 2 && intersectionRect.height > height - 2;
}

/**
 * Watches over the frame from within, as Chromium lets it: no page can cover, fade or cut it unnoticed.
 * In Firefox, which has nothing of the kind, it is held to be visible, and all hangs on the content script.
 */
export function watchVisibility(onLook: (visible: boolean) => void): () => void {
  if (!('trackVisibility' in IntersectionObserver.prototype)) {
    onLook(true);
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1) as VisibilityEntry | undefined;
      if (last) onLook(isWhole(last));
    },
    { trackVisibility: true, delay: 100, threshold } as IntersectionObserverInit,
  );
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}
