import type { Socket } from 'node:net';

/** The TCP connections below TLS, so that one can be reset and all can be ended. */
export interface Sockets {
  track: (socket: Socket) => void;
  /** Sends a reset instead of an orderly end. */
  reset: (upper: Socket | null) => void;
  destroyAll: () => void;
}

export function makeSockets(): Sockets {
  const open = new Map<number, Socket>();
  return {
    track(socket) {
      const port = socket.remotePort ?? 0;
      open.set(port, socket);
      socket.on('close', () => open.delete(port));
    },
    reset(upper) {
      open.get(upper?.remotePort ?? 0)?.resetAndDestroy();
    },
    destroyAll() {
      for (const socket of open.values()) socket.destroy();
    },
  };
}
