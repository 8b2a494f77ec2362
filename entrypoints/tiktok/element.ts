/** An element styled through the CSS object model, which no policy of the page forbids. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  style: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.style.cssText = style;
  return made;
}
