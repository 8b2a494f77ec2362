/** Puts an element to one side of its container, `gap` (a CSS length) away from it. */
export function stick(made: HTMLElement, side: 'left' | 'right', gap = '0'): void {
  made.style[side] = gap;
  made.style[side === 'right' ? 'left' : 'right'] = 'auto';
}

/** An element styled through the CSS object model, which no policy of the page forbids. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  style: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.style.cssText = style;
  return made;
}
