import type { CDPSession } from '@playwright/test';

/** One target of a browser that is driven over the DevTools protocol. */
export interface Session {
  send: CDPSession['send'];
  /** Resolves with the next event of this name. */
  next: (event: string) => Promise<unknown>;
}

export interface Connection extends Session {
  /** The session that `Target.attachToTarget` has opened. */
  session: (sessionId: string) => Session;
  close: () => void;
}

interface Message {
  id?: number;
  result?: unknown;
  error?: { message: string };
  method?: string;
  params?: unknown;
  sessionId?: string;
}

/**
 * Speaks to a browser without attaching to anything by itself. Playwright and Puppeteer attach to every frame and
 * worker: that holds frames up while they start and keeps workers alive, which is what is measured here.
 */
export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  const open = Promise.withResolvers<void>();
  socket.addEventListener('open', () => open.resolve());
  socket.addEventListener('error', () => open.reject(new Error('The browser cannot be reached.')));
  await open.promise;

  let last = 0;
  const asked = new Map<number, { method: string } & PromiseWithResolvers<unknown>>();
  const awaited: { sessionId: string | undefined; event: string; hear: (said: unknown) => void }[] =
    [];

  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, method, params, sessionId }: Message = JSON.parse(String(data));
    if (id !== undefined) {
      const question = asked.get(id);
      asked.delete(id);
      if (error) question?.reject(new Error(`${question.method}: ${error.message}`));
      else question?.resolve(result);
      return;
    }
    const at = awaited.findIndex((one) => one.sessionId === sessionId && one.event === method);
    if (at !== -1) awaited.splice(at, 1)[0]?.hear(params);
  });
  socket.addEventListener('close', () => {
    for (const question of asked.values())
      question.reject(new Error(`${question.method}: the browser is gone.`));
  });

  const session = (sessionId?: string): Session => ({
    send: ((method: string, params: object = {}) => {
      last += 1;
      const question = { method, ...Promise.withResolvers<unknown>() };
      asked.set(last, question);
      socket.send(JSON.stringify({ id: last, method, params, sessionId }));
      return question.promise;
    }) as CDPSession['send'],
    next: (event) => new Promise((hear) => awaited.push({ sessionId, event, hear })),
  });
  return { ...session(), session, close: () => socket.close() };
}

export async function attach(connection: Connection, targetId: string): Promise<Session> {
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true });
  return connection.session(sessionId);
}

/** Runs a function in the page of a session; what it needs is given as `argument`. */
export async function evaluate<R, A>(
  { send }: Session,
  act: (argument: A) => R | Promise<R>,
  argument?: A,
): Promise<R> {
  const { result, exceptionDetails } = await send('Runtime.evaluate', {
    expression: `(${act.toString()})(${JSON.stringify(argument) ?? ''})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as R;
}
