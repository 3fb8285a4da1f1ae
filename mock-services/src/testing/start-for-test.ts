import type { ServiceDefinition } from '../chassis/define-service.ts';
import { type RunningService, type StartOptions, startService } from '../chassis/start-service.ts';
import { readServiceConfig } from '../config.ts';

/** Starts a service inside the test, on a free port, silent unless `logLevel` says otherwise. */
export function startForTest(
  definition: ServiceDefinition,
  options: StartOptions & { dataDir: string; faults?: boolean; logLevel?: 'info' | 'trace' },
): Promise<RunningService> {
  const config = readServiceConfig(definition.name, {
    PORT: '0',
    MARU_DATA_DIR: options.dataDir,
    MARU_FAULTS: options.faults ? 'on' : 'off',
    LOG_LEVEL: options.logLevel ?? 'silent',
    MARU_DRAIN_MS: '1000',
  });
  return startService(definition, config, options);
}
