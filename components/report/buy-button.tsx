import { type MouseEvent, type ReactNode, useContext, useEffect, useRef } from 'react';

import { SightContext } from '../hooks/sight';
import { useArming } from '../hooks/use-arming';
import { Button } from '../ui/button';

/**
 * The only control that spends, so it names its price in its words. It takes a click only after half a
 * second of standing there in front, really seen: a double click on the closed tab, a held Enter, a click that
 * was meant for the former video or for something that a page laid over it cannot buy.
 */
export function BuyButton(props: {
  onBuy: () => void;
  children: ReactNode;
  disabled?: boolean;
  look?: 'primary' | 'plain';
  wide?: boolean;
  /** Takes the focus when the panel gets it and nothing else has it. */
  first?: boolean;
  title?: string;
}) {
  const { onBuy, children, first = false, ...rest } = props;
  const button = useRef<HTMLButtonElement>(null);
  const held = useRef(false);
  const isMeant = useArming(button);
  const sight = useContext(SightContext);

  useEffect(() => {
    if (!first) return;
    const takeFocus = () => {
      const nothingFocused = document.activeElement === document.body;
      if (document.hasFocus() && nothingFocused) button.current?.focus();
    };
    takeFocus();
    window.addEventListener('focus', takeFocus);
    return () => window.removeEventListener('focus', takeFocus);
  }, [first]);

  const onClick = ({ nativeEvent }: MouseEvent) => {
    if (isMeant(nativeEvent) && nativeEvent.isTrusted && !held.current) sight.confirm(onBuy);
  };
  return (
    <Button
      {...rest}
      ref={button}
      data-spends
      onClick={onClick}
      onKeyDown={({ repeat }) => {
        held.current = repeat;
      }}
      onPointerDown={() => {
        held.current = false;
      }}
    >
      {children}
    </Button>
  );
}
