import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['house/**/*.test.ts'], testTimeout: 60_000 } });
