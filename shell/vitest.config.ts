import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'jsdom',
    include: ['{src,testing,contract,build}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    setupFiles: ['./testing/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // Ships CSS and TypeScript as source.
    server: { deps: { inline: [/@maru\//] } },
  },
});
