import type { ManagedProcess } from '../start/process.ts';
import { failed, said } from './say.ts';

export interface Launched {
  process: ManagedProcess;
  ready: Promise<unknown>;
}

/** A part that is started again when its sources change. */
export interface Restarting {
  /** Starts it again; asked while it is starting, once more after that. */
  restart(reason: string): Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds for running requests: nobody wants to wait for a restart that waits for them. */
const GRACE_MS = 1000;

/** Watches over a part that runs: when it ends by itself it says its last words, and the next restart brings it back. */
export function createRestarting(name: string, running: ManagedProcess, launch: () => Launched): Restarting {
  let current: ManagedProcess | undefined;
  let isStopped = false;
  let wanted: string | undefined;
  let work: Promise<void> | undefined;
  adopt(running);

  function adopt(process: ManagedProcess): void {
    current = process;
    // Never true, so it rejects with the last words of a process that ends.
    process
      .until(() => false)
      .catch((error: Error) => {
        if (current === process) failed(error.message);
      });
  }

  async function end(graceMs?: number): Promise<void> {
    const ending = current;
    current = undefined;
    await ending?.stop(graceMs);
  }

  async function restartAsWanted(): Promise<void> {
    while (wanted !== undefined && !isStopped) {
      const reason = wanted;
      wanted = undefined;
      const started = performance.now();
      await end(GRACE_MS);
      if (isStopped) return;
      const { process, ready } = launch();
      adopt(process);
      try {
        await ready;
        said(`${name} restarted`, performance.now() - started, reason);
      } catch (error) {
        if (process.child.exitCode === null && !isStopped) failed((error as Error).message);
      }
    }
  }

  return {
    restart(reason) {
      wanted = reason;
      work ??= restartAsWanted().finally(() => {
        work = undefined;
      });
      return work;
    },
    async stop() {
      isStopped = true;
      await end();
    },
  };
}
