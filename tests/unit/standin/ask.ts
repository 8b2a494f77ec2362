import https from 'node:https';

import { type Standin, standinKey } from '../../standin/standin.ts';

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** Why the body is not whole, or undefined. */
  broken?: string;
}

interface Asking {
  host?: string;
  key?: string | null;
  method?: string;
  signal?: AbortSignal;
  onHeaders?: () => void;
}

// many handshakes would be most of the time of these tests
const agent = new https.Agent({ keepAlive: true });

/** Sends one request to the stand-in. */
export function ask(standin: Standin, path: string, asking: Asking = {}): Promise<Reply> {
  const { host = 'api.keyapi.ai', key = standinKey, method = 'GET', signal, onHeaders } = asking;
  const headers = { host, ...(key === null ? {} : { authorization: `Bearer ${key}` }) };
  return new Promise((resolve, reject) => {
    const request = https.request(
      {
        port: standin.port,
        path,
        method,
        headers,
        agent,
        servername: host,
        rejectUnauthorized: false,
        ...(signal ? { signal } : {}),
      },
      (response) => {
        onHeaders?.();
        const pieces: Buffer[] = [];
        const reply = () => ({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(pieces).toString(),
        });
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => resolve(reply()));
        response.on('error', (error) => resolve({ ...reply(), broken: error.message }));
        request.off('error', reject).on('error', (error) => {
          resolve({ ...reply(), broken: error.message });
        });
      },
    );
    request.on('error', reject);
    request.end();
  });
}

/** A page of TikTok. */
export const visit = (standin: Standin, path: string): Promise<Reply> =>
  ask(standin, path, { host: 'www.tiktok.com', key: null });

const paths = {
  videoTrends: '/v1/tiktok/video/trends',
  trendingVideos: '/v1/tiktok/trending/videos',
  videoList: '/v1/tiktok/video/list/analytics',
  influencerVideos: '/v1/tiktok/influencer/videos/analytics',
  musicDetail: '/v1/tiktok/trending/music/detail',
} as const;

/** The address of a question. */
export const questionPath = (
  endpoint: keyof typeof paths,
  params: Record<string, string | number> = {},
): string =>
  `${paths[endpoint]}?${new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)]))}`;

/** Asks a question and reads the body. */
export async function question(
  standin: Standin,
  endpoint: keyof typeof paths,
  params: Record<string, string | number>,
) {
  const { status, text } = await ask(standin, questionPath(endpoint, params));
  const body: { code: number; message: string; data: unknown } = JSON.parse(text);
  return { status, ...body };
}
