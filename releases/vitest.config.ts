import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{src,cli,contract,console,corpus}/**/*.test.ts'], testTimeout: 60_000 },
});
