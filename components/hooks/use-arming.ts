import { type RefObject, useContext, useEffect, useRef } from 'react';

import { SightContext } from './sight';

const armedAfterMs = 500;

/**
 * Tells whether a press on a control was meant for it: the control had stood there, with its page really seen and
 * its window in front, for half a second when the press began. The press that itself brings the focus counts.
 * While a press would be taken, the element has the attribute `data-armed`.
 */
export function useArming(control: RefObject<HTMLElement | null>): (event: Event) => boolean {
  const sight = useContext(SightContext);
  const shownAt = useRef(Infinity);
  const focusedAt = useRef(-Infinity);
  const pressedAt = useRef<number | null>(null);

  useEffect(() => {
    const element = control.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const arm = () => {
      delete element?.dataset['armed'];
      clearTimeout(timer);
      if (sight.since() === null) return;
      timer = setTimeout(() => element?.setAttribute('data-armed', ''), armedAfterMs);
    };
    const onShown = () => {
      if (document.visibilityState !== 'visible') return;
      shownAt.current = performance.now();
      arm();
    };
    const onFocus = () => {
      focusedAt.current = performance.now();
      arm();
    };
    const onPress = ({ timeStamp }: Event) => {
      pressedAt.current = timeStamp;
    };
    const stopWatching = sight.watch(arm);
    onShown();
    window.addEventListener('focus', onFocus);
    document.addEventListener('visibilitychange', onShown);
    element?.addEventListener('pointerdown', onPress);
    element?.addEventListener('keydown', onPress);
    return () => {
      stopWatching();
      clearTimeout(timer);
      window.removeEventListener('focus', onFocus);
      document.removeEventListener('visibilitychange', onShown);
      element?.removeEventListener('pointerdown', onPress);
      element?.removeEventListener('keydown', onPress);
    };
  }, [control, sight]);

  return ({ timeStamp }) => {
    // assistive tools click without a press
    const pressed = pressedAt.current ?? timeStamp;
    pressedAt.current = null;
    const shown = Math.max(shownAt.current, sight.since() ?? Infinity);
    // a focus after the press is its own doing
    const sinceFocus = pressed - focusedAt.current;
    const isOwnFocus = sinceFocus <= 0;
    return pressed - shown >= armedAfterMs && (isOwnFocus || sinceFocus >= armedAfterMs);
  };
}
