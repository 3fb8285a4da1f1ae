import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{src,cli,contract,console}/**/*.test.ts'], testTimeout: 60_000 },
});
