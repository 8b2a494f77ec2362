import { attach, type Connection, evaluate, type Session } from './protocol.ts';
import { until } from './until.ts';

interface Point {
  x: number;
  y: number;
}

/** A tab, to whose own page alone the debugger is attached. */
export interface Tab {
  session: Session;
  /** Goes to an address and waits for the page's `load` event. */
  go: (url: string) => Promise<void>;
  evaluate: <R, A>(act: (argument: A) => R | Promise<R>, argument?: A) => Promise<R>;
  move: (to: Point) => Promise<void>;
  click: (at: Point) => Promise<void>;
  /** Turns the wheel a little, as somebody does who comes by. */
  wheel: (at: Point) => Promise<void>;
  /** Brings the tab in front of the others. */
  show: () => Promise<void>;
  /** Whether an extension's frame stands in the page; does not attach to it. */
  hasFrame: () => Promise<boolean>;
  /** Attaches to the extension's frame in the page. */
  frame: () => Promise<Session>;
  close: () => Promise<void>;
}

export async function openTab(connection: Connection, url?: string): Promise<Tab> {
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' });
  const session = await attach(connection, targetId);
  await session.send('Page.enable');
  const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', at: Point) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      ...at,
      ...(type !== 'mouseMoved' && { button: 'left', clickCount: 1 }),
    });

  async function frameTarget(): Promise<string | undefined> {
    const { targetInfos } = await connection.send('Target.getTargets');
    return targetInfos.find(
      ({ parentFrameId, url: address }) =>
        parentFrameId === targetId && address.startsWith('chrome-extension://'),
    )?.targetId;
  }

  const tab: Tab = {
    session,
    async go(address) {
      const loaded = session.next('Page.loadEventFired');
      await session.send('Page.navigate', { url: address });
      await loaded;
    },
    evaluate: (act, argument) => evaluate(session, act, argument),
    move: async (to) => void (await mouse('mouseMoved', to)),
    async click(at) {
      await mouse('mousePressed', at);
      await mouse('mouseReleased', at);
    },
    wheel: async (at) =>
      void (await session.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        ...at,
        deltaX: 0,
        deltaY: 1,
      })),
    show: async () => void (await session.send('Page.bringToFront')),
    hasFrame: async () => (await frameTarget()) !== undefined,
    frame: async () => attach(connection, await until('the frame', frameTarget)),
    close: async () => void (await connection.send('Target.closeTarget', { targetId })),
  };
  if (url) await tab.go(url);
  return tab;
}
