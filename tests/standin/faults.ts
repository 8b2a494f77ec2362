import type { EndpointName } from '../../lib/schema/question.ts';

/** What can go wrong on demand. Every fault hits a request that passed key, credits and pace. */
export type Fault =
  /** A refusal by status in the vendor's envelope; the message is the documented one unless given. */
  | { kind: 'refusal'; status: number; message?: string; retryAfter?: string; shortName?: boolean }
  /** A refusal in the body of an HTTP 200. `shortName`: the text is in `msg`. */
  | { kind: 'code'; code: number; message: string; shortName?: boolean }
  /** Nothing known, in each of the ways in which the vendor says so. */
  | { kind: 'empty'; as: 'null' | 'list' | 'object' | 'sound-null' | 'deprecated' | 'missing' }
  /** A page of a gateway or a captive portal. */
  | { kind: 'html'; status: number; text?: string }
  /** The first half of the answer, ended properly. */
  | { kind: 'truncated' }
  /** The first half of the answer, then the connection is cut. */
  | { kind: 'cut' }
  /** The connection is reset before the headers. */
  | { kind: 'reset' }
  /** The whole answer, but no JSON. */
  | { kind: 'malformed' }
  /** A readable answer of that many bytes; `declared`: with its content-length. */
  | { kind: 'huge'; bytes: number; declared?: boolean }
  /** Lists in lists. */
  | { kind: 'deep'; depth: number }
  /** A body that goes on, a byte at a time, until somebody ends the connection. */
  | { kind: 'endless'; everyMs: number }
  /** Silence after the headers, or from the beginning. */
  | { kind: 'silence'; after: 'request' | 'headers' }
  /** The right answer after a while; 'slow-body' spreads its body over the time. */
  | { kind: 'slow' | 'slow-body'; ms: number }
  | { kind: 'redirect'; status: number; location: string }
  /** The answer to another id, or of another market. */
  | { kind: 'mismatch' }
  /** The right answer with unreadable rows among its rows. */
  | { kind: 'bad-rows'; rows?: readonly unknown[] }
  /** The right answer with its body changed. */
  | { kind: 'edit'; edit: (body: Record<string, unknown>) => unknown }
  | { kind: 'raw'; status: number; headers?: Record<string, string>; text: string };

/** Which requests are meant: all where nothing is said. */
export interface Match {
  endpoint?: EndpointName;
  params?: Readonly<Record<string, string>>;
  /** How many of them; 1 unless said. */
  times?: number;
}

/** Things that wait for their requests, each for as many as its match says. */
export function makeQueue<T>() {
  let waiting: { item: T; match: Match; left: number }[] = [];
  return {
    add(item: T, match: Match = {}) {
      waiting.push({ item, match, left: match.times ?? 1 });
    },
    /** The oldest that means this request, used up by one. */
    take(endpoint: EndpointName, params: Readonly<Record<string, string>>): T | undefined {
      const found = waiting.find(
        ({ match }) =>
          (match.endpoint ?? endpoint) === endpoint &&
          Object.entries(match.params ?? {}).every(([name, value]) => params[name] === value),
      );
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) waiting = waiting.filter((entry) => entry !== found);
      return found.item;
    },
    clear() {
      waiting = [];
    },
  };
}
