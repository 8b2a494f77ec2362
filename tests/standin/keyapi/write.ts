import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Answer } from './envelope.ts';

const json = { 'content-type': 'application/json; charset=utf-8' };

/** A whole answer at once. */
export function send(
  response: ServerResponse,
  { status, code, text }: Answer,
  headers: Record<string, string> = {},
): number | null {
  const length = String(Buffer.byteLength(text));
  if (!response.destroyed)
    response.writeHead(status, { ...json, 'content-length': length, ...headers }).end(text);
  return code;
}

/** Promises the double, sends this much, and hangs up. */
export function cut(response: ServerResponse, text: string): null {
  const length = String(2 * Buffer.byteLength(text));
  response.writeHead(200, { ...json, 'content-length': length });
  response.write(text, () => response.destroy());
  return null;
}

/** An answer in twenty pieces over the time (ms). */
export async function inPieces(
  response: ServerResponse,
  { status, code, text }: Answer,
  ms: number,
): Promise<number | null> {
  const bytes = Buffer.from(text);
  const size = Math.ceil(bytes.length / 20);
  response.writeHead(status, { ...json, 'content-length': String(bytes.length) });
  for (let at = 0; at < bytes.length && !response.destroyed; at += size) {
    response.write(bytes.subarray(at, at + size));
    await sleep(ms / 20);
  }
  response.end();
  return code;
}

/** A byte each time, until the connection ends. */
export function endless(response: ServerResponse, everyMs: number): null {
  response.writeHead(200, json);
  response.write('{"code":0,"message":"success","data":');
  const timer = setInterval(() => response.write(' '), everyMs);
  response.on('close', () => clearInterval(timer));
  return null;
}

/** A readable answer of that many bytes, as fast as it is taken. */
export async function huge(
  response: ServerResponse,
  bytes: number,
  declared: boolean,
): Promise<number> {
  const [head, tail] = ['{"code":0,"message":"success","data":"', '","requestId":"huge"}'];
  const length = declared ? { 'content-length': String(bytes) } : {};
  response.writeHead(200, { ...json, ...length });
  response.write(head);
  const piece = Buffer.alloc(65_536, 'a');
  let left = bytes - head.length - tail.length;
  while (left > 0 && !response.destroyed) {
    const more = response.write(piece.subarray(0, Math.min(left, piece.length)));
    left -= piece.length;
    if (!more) await drained(response);
  }
  response.end(tail);
  return 0;
}

const drained = (response: ServerResponse) =>
  new Promise<void>((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });
