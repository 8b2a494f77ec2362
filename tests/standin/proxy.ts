import http from 'node:http';
import net from 'node:net';
import type { Duplex } from 'node:stream';

import { keyapiHost, strangerHost, tiktokHost } from './certificate.ts';

const known = new Set([tiktokHost, keyapiHost, strangerHost].map((host) => `${host}:443`));

/** A CONNECT proxy on 127.0.0.1 that leads the known names to `targetPort` and refuses everything else. */
export async function startProxy(targetPort: number, onStray: (host: string) => void) {
  const open = new Set<Duplex>();
  const server = http.createServer((request, response) => {
    onStray(request.headers.host ?? request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request: http.IncomingMessage, client: Duplex, head: Buffer) => {
    client.on('error', () => client.destroy());
    if (!known.has(request.url ?? '')) {
      onStray(request.url ?? '');
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = net.connect(targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    async close() {
      const closed = new Promise((resolve) => {
        server.close(resolve);
      });
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      await closed;
    },
  };
}
