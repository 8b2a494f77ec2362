import type { Sight } from '@/lib/schema/panel-message';

/** What every element from the frame up to the document element has while the frame shows as it is. */
const plain = {
  opacity: '1',
  visibility: 'visible',
  filter: 'none',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  perspective: 'none',
  clipPath: 'none',
  maskImage: 'none',
  mixBlendMode: 'normal',
  contain: 'none',
} as const;

/**
 * Whether the frame stands at its edge of the window, whole, unaltered and under nothing. This makes the
 * browser bring styles and layout up to date: it is asked before a press, not all the time.
 */
export function lookAt(frame: Element, host: Element): Sight {
  const html = document.documentElement;
  const box = frame.getBoundingClientRect();
  const { left, top, right, bottom } = box;
  const near = (one: number, other: number) => Math.abs(one - other) < 2;
  const isPlain = (element: Element | null) => {
    const style = element && getComputedStyle(element);
    return Object.entries(plain).every(
      ([name, value]) => style?.[name as keyof typeof plain] === value,
    );
  };
  const isOnTop = ([x, y]: [number, number]) => document.elementFromPoint(x, y) === host;
  const points: [number, number][] = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 2, top + 2],
    [right - 2, top + 2],
    [left + 2, bottom - 2],
    [right - 2, bottom - 2],
  ];
  return near(top, 0) &&
    near(bottom, html.clientHeight) &&
    (near(left, 0) || near(right, html.clientWidth)) &&
    [frame, frame.parentElement, host, html].every(isPlain) &&
    points.every(isOnTop) &&
    !(import.meta.env.FIREFOX && isCovered(box, host))
    ? 'seen'
    : 'covered';
}

/**
 * Looks for what lies above us without taking the pointer, which no hit test finds; Chromium tells that by
 * itself. With the highest `z-index` there is, our host lies under nothing but what follows it in the tree
 * and what stands in the top layer.
 */
function isCovered(box: DOMRect, host: Element): boolean {
  const draws = (element: Element, pseudo: string) =>
    getComputedStyle(element, pseudo).content !== 'none';
  const lies = (element: Element, raised: boolean): boolean => {
    const above = raised || getComputedStyle(element).zIndex === '2147483647';
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return (
      (above &&
        ((Math.max(left, box.left) < Math.min(right, box.right) &&
          Math.max(top, box.top) < Math.min(bottom, box.bottom)) ||
          draws(element, '::before') ||
          draws(element, '::after'))) ||
      [...(rootOf(element) ?? element).children].some((child) => lies(child, above))
    );
  };
  const siblings = [...document.documentElement.children];
  return (
    siblings.slice(siblings.indexOf(host) + 1).some((sibling) => lies(sibling, false)) ||
    draws(document.documentElement, '::after') ||
    draws(host, '::before') ||
    draws(host, '::after') ||
    inTopLayer(document).some((element) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(element, '::backdrop');
      return backgroundImage !== 'none' || !/, 0\)$/.test(backgroundColor) || lies(element, true);
    })
  );
}

/** Only Firefox gives content scripts this; it opens closed roots as well. */
const rootOf = (element: Element) =>
  (element as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;

const inTopLayer = (scope: ParentNode): Element[] => [
  ...scope.querySelectorAll(':popover-open, :modal, :fullscreen'),
  ...[...scope.querySelectorAll('*')].flatMap((element) => {
    const root = rootOf(element);
    return root ? inTopLayer(root) : [];
  }),
];
