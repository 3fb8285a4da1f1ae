import { join, resolve } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** What a person may set for `npm start`, `npm test` and their like. Nothing else in scripts/ reads the environment. */
export interface ScriptConfig {
  root: string;
  port: number;
  dataDirectory: string;
  /** Turbo's cache, also for builds in copies of the repository. */
  buildCache: string;
  isCi: boolean;
  /** A browser of the person's own choice. */
  chromium: string | undefined;
  /** What children inherit. */
  environment: NodeJS.ProcessEnv;
}

/** @throws Error that names every bad variable. */
export function readScriptConfig(environment: NodeJS.ProcessEnv = process.env): ScriptConfig {
  const port = Number(environment.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 64_000) {
    throw new Error(`PORT must be a whole number from 1 to 64000; it is "${environment.PORT}".`);
  }
  return {
    root: ROOT,
    port,
    dataDirectory: resolve(environment.MARU_DATA_DIR ?? join(ROOT, '.maru')),
    buildCache: resolve(environment.TURBO_CACHE_DIR ?? join(ROOT, '.turbo/cache')),
    isCi: environment.CI === 'true',
    chromium: environment.MARU_CHROMIUM,
    environment,
  };
}
