import type { Sight } from '@/lib/schema/panel-message';

// what moves, narrows or cuts us is found by where the frame stands and by hit tests
const effects = ['filter', 'transform', 'rotate', 'scale', 'clipPath', 'maskImage'] as const;

// where the frame is hit, as parts of its width and height
const parts = [0, 0.5, 1];
const inset = 2;

function isPlain(element: Element | null): boolean {
  const style = element && getComputedStyle(element);
  return style?.opacity === '1' && effects.every((name) => style[name] === 'none');
}

/**
 * Whether the frame stands at its edge of the window, whole, unaltered and under nothing. This makes the
 * browser bring styles and layout up to date: it is asked before a press, not all the time.
 */
export function lookAt(frame: Element, host: Element): Sight {
  const html = document.documentElement;
  const box = frame.getBoundingClientRect();
  const aside = Math.min(Math.abs(box.left), Math.abs(box.right - html.clientWidth));
  const isHit = (across: number, down: number) =>
    host ===
    document.elementFromPoint(
      box.left + inset + across * (box.width - 2 * inset),
      box.top + inset + down * (box.height - 2 * inset),
    );
  return Math.max(aside, Math.abs(box.top)) < inset &&
    [frame, frame.parentElement, host, html].every(isPlain) &&
    parts.every((across) => parts.every((down) => isHit(across, down))) &&
    !(import.meta.env.FIREFOX && isCovered(box, host))
    ? 'seen'
    : 'covered';
}

const draws = (element: Element) =>
  ['::before', '::after'].some((part) => getComputedStyle(element, part).content !== 'none');

/**
 * Looks for what lies above us without taking the pointer, which no hit test finds; Chromium tells that by
 * itself. With the highest `z-index` there is, our host lies under nothing but what follows it in the tree
 * and what stands in the top layer.
 */
function isCovered(box: DOMRect, host: Element): boolean {
  const html = document.documentElement;
  const lies = (element: Element): boolean => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return (
      (left < box.right && right > box.left && top < box.bottom && bottom > box.top) ||
      draws(element) ||
      [...element.children, ...(rootOf(element)?.children ?? [])].some(lies)
    );
  };
  const children = [...html.children];
  return (
    children.slice(children.indexOf(host) + 1).some(lies) ||
    [html, host].some(draws) ||
    inTopLayer(document).some(
      (element) => lies(element) || getComputedStyle(element, '::backdrop').background !== 'none',
    )
  );
}

/** Only Firefox opens closed roots to content scripts in this way. */
const rootOf = (element: Element) =>
  (element as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;

const inTopLayer = (scope: ParentNode): Element[] => [
  ...scope.querySelectorAll(':popover-open, :modal, :fullscreen'),
  ...[...scope.querySelectorAll('*')].flatMap((element) => {
    const root = rootOf(element);
    return root ? inTopLayer(root) : [];
  }),
];
