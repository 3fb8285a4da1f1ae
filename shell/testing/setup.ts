import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { listenToConsole } from './console-complaints.ts';
import { disposeRouters } from './open-routers.ts';

// `setupFiles: ['@maru/shell/testing/setup']`: each test starts with an empty page, and an unexpected console.error fails it.
let complaints: () => string[] = () => [];

beforeEach(() => {
  complaints = listenToConsole();
});

afterEach(async () => {
  cleanup();
  disposeRouters();
  // A page's code that arrives after its test would wake React in a window that is gone: the next test's server has
  // none, and after the last test there is none at all.
  await vi.dynamicImportSettled();
  vi.restoreAllMocks();
  expect(complaints()).toEqual([]);
});
