import { vi } from 'vitest';

// A test renders on a server and in a browser in one process, which no store does; React remarks on it.
const aboutTheTestItself = 'Detected multiple renderers concurrently rendering the same context provider';

/** Keeps the console quiet until mocks are restored, and answers what was complained about. */
export function listenToConsole(): () => string[] {
  const complaints: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    const text = words.map(String).join(' ');
    if (!text.startsWith(aboutTheTestItself)) complaints.push(text);
  });
  return () => complaints;
}
