import type { Fault } from '../standin/standin.ts';

export interface Refusal {
  /** Its row in docs/reliability.md. */
  row: string;
  name: string;
  fault: Fault;
  title: string;
  /** What is said of money. */
  money:
    | 'Nothing was charged.'
    | 'It may have been charged: 2 credits are counted as spent.'
    | null;
  next: RegExp;
  /** What the journal and the budget must count. */
  counted: 0 | 2;
}

const free = 'Nothing was charged.' as const;
export const doubtful = 'It may have been charged: 2 credits are counted as spent.' as const;
export const again = /^Try again · 2 credits$/;
export const againDoubtful = /^Try again · may cost 2 credits$/;

/** What KeyAPI and the network can do instead of answering, and what must be said of it. */
export const refusals: Refusal[] = [
  {
    row: 'F-01',
    name: '400',
    fault: { kind: 'refusal', status: 400 },
    title: 'KeyAPI refused the question',
    money: free,
    next: again,
    counted: 0,
  },
  {
    row: 'F-02',
    name: '401',
    fault: { kind: 'refusal', status: 401 },
    title: 'KeyAPI refused the key',
    money: free,
    next: /^Open settings$/,
    counted: 0,
  },
  {
    row: 'F-03',
    name: '402',
    fault: { kind: 'refusal', status: 402 },
    title: 'Your KeyAPI account is out of credits',
    money: free,
    next: again,
    counted: 0,
  },
  {
    row: 'F-03',
    name: '403',
    fault: { kind: 'refusal', status: 403 },
    title: 'KeyAPI does not allow this',
    money: free,
    next: again,
    counted: 0,
  },
  {
    row: 'F-04',
    name: '404',
    fault: { kind: 'refusal', status: 404 },
    title: 'KeyAPI found nothing there',
    money: free,
    next: again,
    counted: 0,
  },
  {
    row: 'F-05',
    name: '429',
    fault: { kind: 'refusal', status: 429, retryAfter: '90' },
    title: 'Too many requests',
    money: null,
    next: /^Wait 1:\d\d$/,
    counted: 0,
  },
  {
    row: 'F-06',
    name: '500 with the message of the service',
    fault: { kind: 'refusal', status: 500, message: 'Usage Limit Exceeded' },
    title: 'KeyAPI had a fault',
    money: doubtful,
    next: againDoubtful,
    counted: 2,
  },
  {
    row: 'F-06',
    name: '502 from a gateway',
    fault: { kind: 'html', status: 502 },
    title: 'KeyAPI had a fault',
    money: doubtful,
    next: againDoubtful,
    counted: 2,
  },
  {
    row: 'F-07',
    name: 'a refusal in the body',
    fault: { kind: 'code', code: 10_001, message: 'userinfo is failed' },
    title: 'KeyAPI had a fault',
    money: doubtful,
    next: againDoubtful,
    counted: 2,
  },
  {
    row: 'F-08',
    name: 'a captive portal',
    fault: { kind: 'html', status: 200 },
    title: 'The answer could not be read',
    money: doubtful,
    next: againDoubtful,
    counted: 2,
  },
  {
    row: 'F-08',
    name: 'half an answer',
    fault: { kind: 'truncated' },
    title: 'The answer could not be read',
    money: doubtful,
    next: againDoubtful,
    counted: 2,
  },
  {
    row: 'F-14',
    name: 'a cut connection',
    fault: { kind: 'cut' },
    title: 'KeyAPI could not be reached',
    money: doubtful,
    next: againDoubtful,
    counted: 2,
  },
  {
    row: 'F-09',
    name: 'a huge body',
    fault: { kind: 'huge', bytes: 6_000_000 },
    title: 'The answer was too large',
    money: doubtful,
    next: againDoubtful,
    counted: 2,
  },
  {
    row: 'F-14',
    name: 'a redirect to another host',
    fault: { kind: 'redirect', status: 302, location: 'https://elsewhere.example/' },
    title: 'KeyAPI could not be reached',
    money: doubtful,
    next: againDoubtful,
    counted: 2,
  },
  {
    row: 'F-04',
    name: 'nothing known',
    fault: { kind: 'empty', as: 'null' },
    title: 'KeyAPI knows nothing of this video',
    money: null,
    next: again,
    counted: 2,
  },
];
