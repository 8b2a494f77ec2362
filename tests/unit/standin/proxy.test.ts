import http from 'node:http';
import type { Socket } from 'node:net';
import tls from 'node:tls';

import { expect, it } from 'vitest';

import { running } from './running';

const standin = running();

/** Asks the proxy for a tunnel. */
function tunnel(target: string): Promise<{ status: number; socket: Socket }> {
  return new Promise((resolve, reject) => {
    const request = http.request({ port: standin().proxyPort, method: 'CONNECT', path: target });
    request.on('connect', (response, socket) =>
      resolve({ status: response.statusCode ?? 0, socket }),
    );
    request.on('error', reject);
    request.end();
  });
}

it.each([
  ['www.tiktok.com', '200 OK'],
  ['api.keyapi.ai', '401 Unauthorized'],
])('leads %s to the stand-in', async (host, line) => {
  const { status, socket } = await tunnel(`${host}:443`);
  expect(status).toBe(200);
  let names: string | undefined;
  const secure = tls.connect({ socket, servername: host, rejectUnauthorized: false }, () => {
    names = secure.getPeerCertificate().subjectaltname;
  });
  const path = host.startsWith('api') ? '/v1/tiktok/video/trends' : '/foryou';
  secure.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  const pieces: Buffer[] = [];
  for await (const piece of secure) pieces.push(piece);
  expect(Buffer.concat(pieces).toString()).toContain(`HTTP/1.1 ${line}`);
  expect(names).toContain(`DNS:${host}`);
  expect(standin().strayHosts).toEqual([]);
});

it.each(['evil.example:443', 'www.tiktok.com:80'])(
  'refuses %s and remembers it',
  async (target) => {
    const { status, socket } = await tunnel(target);
    socket.destroy();
    expect(status).toBe(502);
    expect(standin().strayHosts).toEqual([target]);
  },
);
