import { defineConfig } from 'vitest/config';

/** The gate on its corpus: edits of every room's sources, so it is no test of this room alone, which turbo would run for each change anywhere. */
export default defineConfig({ test: { include: ['corpus/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } });
