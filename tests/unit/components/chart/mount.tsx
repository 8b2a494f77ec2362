import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { onTestFinished } from 'vitest';

interface Mounted {
  readonly page: HTMLElement;
  readonly show: (node: ReactNode) => Promise<void>;
}

/** Renders into the document until the test ends. */
export async function mount(node: ReactNode): Promise<Mounted> {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  const page = document.createElement('div');
  document.body.append(page);
  const root: Root = createRoot(page);
  // act takes promises too: what the effects started is done when it returns
  const show = (next: ReactNode) => act(async () => root.render(next));
  await show(node);
  onTestFinished(async () => {
    await act(async () => root.unmount());
    page.remove();
  });
  return { page, show };
}

export async function press(element: Element, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(async () => void element.dispatchEvent(event));
  return event;
}

export async function click(element: Element): Promise<void> {
  await act(async () => void element.dispatchEvent(new MouseEvent('click', { bubbles: true })));
}
