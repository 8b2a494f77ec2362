import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';

import { Button } from '../ui/button';

const armedAfterMs = 500;

/**
 * The only control that spends, so it names its price in its words. It takes a click only after half a
 * second of standing there with the window in front: a double click on the closed tab, a held Enter, or a
 * click that was meant for the former video cannot buy.
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
  const armedAt = useRef(Infinity);
  const held = useRef(false);

  useEffect(() => {
    const arm = () => {
      armedAt.current = performance.now() + armedAfterMs;
      const nothingFocused = document.activeElement === document.body;
      if (first && document.hasFocus() && nothingFocused) button.current?.focus();
    };
    arm();
    window.addEventListener('focus', arm);
    return () => window.removeEventListener('focus', arm);
  }, [first]);

  const onClick = ({ nativeEvent }: MouseEvent) => {
    if (!nativeEvent.isTrusted || held.current || performance.now() < armedAt.current) return;
    onBuy();
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
