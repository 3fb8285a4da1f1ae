import { ConfigError, readServiceConfig } from '../config.ts';
import { importService } from './find-services.ts';
import { PortTakenError, type RunningService, startService } from './start-service.ts';
import { StoreInUseError } from './store.ts';

/**
 * Runs one service as this process: prints `{"ready":"catalog","url":"http://127.0.0.1:4101","pid":4711}` on a line of its own when it answers,
 * ends with code 0 on SIGTERM or SIGINT, and with its parent (IPC channel closed, or stdin when MARU_STOP_WITH_STDIN=on).
 */
export async function runOne(name: string): Promise<void> {
  try {
    const config = readServiceConfig(name);
    const service = await startService(await importService(name), config);
    stopWithSignals(service, config.stopWithStdin);
    process.stdout.write(`${JSON.stringify({ ready: name, url: service.url, pid: process.pid })}\n`);
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function isExpected(error: unknown): error is Error {
  return error instanceof ConfigError || error instanceof PortTakenError || error instanceof StoreInUseError;
}

function stopWithSignals(service: RunningService, stopWithStdin: boolean): void {
  const stop = () => {
    service.stop().then(
      () => process.exit(0),
      error => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (process.send) process.on('disconnect', stop);
  if (stopWithStdin) process.stdin.on('end', stop).on('close', stop).resume();
}
