import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { listenToConsole } from './console-complaints.ts';

// `setupFiles: ['@maru/shell/testing/setup']`: each test starts with an empty page, and an unexpected console.error fails it.
let complaints: () => string[] = () => [];

beforeEach(() => {
  complaints = listenToConsole();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  expect(complaints()).toEqual([]);
});
