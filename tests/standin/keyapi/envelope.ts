import { randomUUID } from 'node:crypto';

/** One answer as it goes over the wire. */
export interface Answer {
  status: number;
  /** The body's own code; null where the body is none of the vendor's. */
  code: number | null;
  text: string;
}

/** Marks digits that are written bare, as the vendor does with ids above 2^53. */
export const bare = (digits: string) => `\u0001bare ${digits}`;

/** The body's JSON, with the marked ids bare. */
export const wireText = (body: unknown): string =>
  JSON.stringify(body).replaceAll(/"\\u0001bare (\d+)"/g, '$1');

export function success(data: unknown, message = 'success'): Answer {
  const text = wireText({ code: 0, message, data, requestId: randomUUID() });
  return { status: 200, code: 0, text };
}

/** A refusal by HTTP status: no requestId. */
export const refusal = (status: number, message: string, code = status): Answer => ({
  status,
  code,
  text: JSON.stringify({ code, data: null, message }),
});

/** A refusal in the body of an HTTP 200. */
export const refusalInBody = (code: number, message: string): Answer => ({
  status: 200,
  code,
  text: JSON.stringify({ code, message, data: null, requestId: randomUUID() }),
});
