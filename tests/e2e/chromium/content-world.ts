import { type CDPSession, expect, type Page } from '@playwright/test';

interface World {
  id: number;
  origin: string;
  auxData?: { type?: string; isDefault?: boolean };
}

/** Runs code where the extension's content script runs, in the page's top frame. */
export interface ContentWorld {
  run<A, R>(code: (input: A) => R | Promise<R>, input: A): Promise<R>;
  close(): Promise<void>;
}

/** The isolated world of our content script on a page that is loaded; whoever owns the page's process owns it. */
export async function contentWorld(page: Page, patienceMs = 45_000): Promise<ContentWorld> {
  const session = await page.context().newCDPSession(page);
  const contextId = await findWorld(session, patienceMs);
  return {
    async run<A, R>(code: (input: A) => R | Promise<R>, input: A) {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: String(code),
        executionContextId: contextId,
        arguments: [{ value: input }],
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as R;
    },
    close: () => session.detach(),
  };
}

/** Waits for the world: the browser names those that are there, then each that comes. */
async function findWorld(session: CDPSession, timeout: number): Promise<number> {
  let found: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }: { context: World }) => {
    const isOurs =
      context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension://');
    if (isOurs) found = context.id;
  });
  await session.send('Runtime.enable');
  const sought = { message: 'the world of the content script', timeout };
  await expect.poll(() => found, sought).toBeDefined();
  return found ?? 0;
}
