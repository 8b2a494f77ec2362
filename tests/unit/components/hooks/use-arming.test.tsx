// @vitest-environment happy-dom
import { useRef } from 'react';
import { expect, it, vi } from 'vitest';

import { type Sight, SightContext } from '@/components/hooks/sight';
import { useArming } from '@/components/hooks/use-arming';

import { mount } from '../chart/mount';

let meant: boolean[] = [];

function Control() {
  const button = useRef<HTMLButtonElement>(null);
  const isMeant = useArming(button);
  return (
    <button ref={button} type="button" onClick={(event) => meant.push(isMeant(event.nativeEvent))}>
      Buy
    </button>
  );
}

/** A control that has stood there since 0 ms, and what happens to it at given times (ms). */
async function stand(sight?: Sight) {
  meant = [];
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const { page } = await mount(
    sight ? (
      <SightContext value={sight}>
        <Control />
      </SightContext>
    ) : (
      <Control />
    ),
  );
  const button = page.querySelector('button');
  if (!button) throw new Error('There is no control.');
  const send = (target: EventTarget, type: string, at: number) => {
    const event = new Event(type, { bubbles: true });
    Object.defineProperty(event, 'timeStamp', { value: at });
    now.mockReturnValue(at);
    target.dispatchEvent(event);
  };
  return {
    press: (at: number) => send(button, 'pointerdown', at),
    click: (at: number) => send(button, 'click', at),
    focusWindow: (at: number) => send(window, 'focus', at),
    showPage: (at: number) => send(document, 'visibilitychange', at),
  };
}

it('takes a press after half a second of standing there, not before', async () => {
  const { press, click } = await stand();
  press(499);
  click(700);
  press(800);
  click(860);
  click(900);
  expect(meant).toEqual([false, true, true]);
});

it('takes the press that brings the focus, but none within half a second of a focus before it', async () => {
  const { press, click, focusWindow } = await stand();
  press(1000);
  focusWindow(1003);
  click(1060);
  focusWindow(2000);
  press(2499);
  click(2600);
  press(2700);
  click(2750);
  expect(meant).toEqual([true, false, true]);
});

it('waits again when its page comes in sight', async () => {
  const { press, click, showPage } = await stand();
  showPage(3000);
  press(3200);
  click(3250);
  press(3600);
  click(3650);
  expect(meant).toEqual([false, true]);
});

it('waits until its page has been really seen for half a second', async () => {
  let since: number | null = null;
  let change = () => {};
  const sight: Sight = {
    since: () => since,
    watch(listener) {
      change = listener;
      return () => {};
    },
    confirm: (act) => act(),
  };
  const { press, click } = await stand(sight);
  press(2000);
  click(2010);
  since = 3000;
  change();
  press(3400);
  click(3600);
  press(3500);
  click(3510);
  press(4000);
  since = null;
  change();
  click(4010);
  expect(meant).toEqual([false, false, true, false]);
});
