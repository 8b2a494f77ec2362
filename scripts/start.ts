import { spawn } from 'node:child_process';

/**
 * Runs a command without input and gives its exit code, 1 when a signal ended it. A signal that
 * ends this process ends the command first.
 */
export function start(
  command: string,
  options: string[],
  environment: Record<string, string> = {},
): Promise<number> {
  const child = spawn(command, options, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  let received: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals) => {
    received = signal;
    child.kill(signal);
  };
  process.on('SIGTERM', stop).on('SIGHUP', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGTERM', stop).off('SIGHUP', stop);
      if (received) process.kill(process.pid, received);
      else resolve(code ?? 1);
    });
  });
}
