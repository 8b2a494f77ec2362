import { type CDPSession, expect, type Page } from '@playwright/test';

/** The page in the browser's own side panel, which Playwright does not count among its pages. */
export interface SidePanel {
  /** What it shows at this moment. */
  text: () => Promise<string>;
  evaluate: <T>(expression: string) => Promise<T>;
  /** Sends a command of the browser's debugger to it. */
  send: (method: string, params?: object) => Promise<unknown>;
  /** Presses a button, as a mouse does, once it can be pressed; one that spends, once it takes a press. */
  press: (name: string) => Promise<void>;
  /** Lays it out at a size in CSS pixels, as if somebody had drawn its edge there. */
  resize: (width: number, height: number) => Promise<void>;
  close: () => Promise<void>;
}

const address = (control: Page) => new URL('sidepanel.html', control.url()).href;

const targetsOf = async (session: CDPSession, url: string) =>
  (await session.send('Target.getTargets')).targetInfos.filter((target) => target.url === url);

/** How many side panels of ours stand open, in any window. `control` is a page of the extension. */
const countSidePanels = (control: Page): Promise<number> =>
  control.evaluate(
    async () =>
      (await chrome.runtime.getContexts({})).filter(
        ({ contextType }) => (contextType as string) === 'SIDE_PANEL',
      ).length,
  );

/** The one side panel that stands open, reached through the browser's debugger. */
export async function sidePanel(control: Page): Promise<SidePanel> {
  await expect.poll(() => countSidePanels(control)).toBe(1);
  const session = await control.context().newCDPSession(control);
  await expect
    .poll(async () => (await targetsOf(session, address(control))).length, 'its debugger target')
    .toBe(1);
  const [target] = await targetsOf(session, address(control));
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target?.targetId ?? '',
    flatten: false,
  });
  const send = speakThrough(session, sessionId);

  async function evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: T }; exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  }

  return {
    evaluate,
    send,
    text: () => evaluate('document.body.innerText'),
    async press(name) {
      const find = `[...document.querySelectorAll('button')].find((button) =>
        button.innerText.startsWith(${JSON.stringify(name)}))`;
      const place = () =>
        evaluate<{ x: number; y: number } | null>(`(() => {
          const button = ${find};
          if (!button || (button.hasAttribute('data-spends') && !button.hasAttribute('data-armed'))) return null;
          button.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = button.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        })()`);
      await expect.poll(place, name).not.toBeNull();
      const at = { ...(await place()), button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
    },
    async resize(width, height) {
      const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
      await send('Emulation.setDeviceMetricsOverride', metrics);
    },
    async close() {
      await evaluate('window.close()').catch(() => {});
      await expect.poll(() => countSidePanels(control)).toBe(0);
      await session.detach();
    },
  };
}

/** Sends commands to another target through a session, which Playwright offers for its own pages alone. */
function speakThrough(session: CDPSession, sessionId: string) {
  let count = 0;
  const waiting = new Map<number, (reply: { error?: object; result?: unknown }) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, ...reply } = JSON.parse(event.message) as { id?: number };
    if (id !== undefined) waiting.get(id)?.(reply);
  });
  return async (method: string, params: object = {}): Promise<unknown> => {
    count += 1;
    const { promise, resolve } = Promise.withResolvers<{ error?: object; result?: unknown }>();
    waiting.set(count, resolve);
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id: count, method, params }),
    });
    const { error, result } = await promise;
    if (error) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result;
  };
}
