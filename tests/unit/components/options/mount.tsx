import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

export interface Mounted {
  readonly page: HTMLElement;
  /** The one element that a selector names. */
  readonly one: <T extends HTMLElement>(selector: string) => T;
  /** Takes the focus away from an element, whether it had it or not. */
  readonly leave: (element: HTMLElement) => Promise<void>;
}

/** Renders into the document until the test ends; what effects started is done when it returns. */
export async function mount(node: ReactNode): Promise<Mounted> {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  const page = document.createElement('div');
  document.body.append(page);
  const root = createRoot(page);
  await act(async () => root.render(node));
  onTestFinished(async () => {
    await act(async () => root.unmount());
    page.remove();
  });
  return {
    page,
    one: <T extends HTMLElement>(selector: string) => {
      const found = page.querySelector<T>(selector);
      if (!found) throw new Error(`nothing is ${selector}`);
      return found;
    },
    leave: (element) =>
      act(async () => void element.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))),
  };
}

/** Lets whatever is under way come to its end. */
export const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve)));

/** Types into a field or picks an option, so that React hears it. */
export async function typeInto(element: HTMLElement, value: string): Promise<void> {
  const isSelect = element instanceof HTMLSelectElement;
  const owner = isSelect ? HTMLSelectElement : HTMLInputElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(element, value);
    element.dispatchEvent(new Event(isSelect ? 'change' : 'input', { bubbles: true }));
  });
}

export const press = (element: HTMLElement, key: string): Promise<void> =>
  act(async () => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

export const click = (element: HTMLElement): Promise<void> => act(async () => element.click());
