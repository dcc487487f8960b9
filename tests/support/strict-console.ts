/** What is printed as an error is an error: it fails the test that caused it. */
import { afterEach, beforeEach, expect, vi } from 'vitest';

let printed: unknown[][] = [];

beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    printed.push(words);
  });
});

afterEach(() => {
  vi.mocked(console.error).mockRestore();
  expect(printed, 'console.error was called').toEqual([]);
});
