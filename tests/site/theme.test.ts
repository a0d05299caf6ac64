// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { followThemeChoice } from '../../src/site/theme.ts';

const root = document.documentElement;

function memory(stored: Record<string, string> = {}) {
  return {
    getItem: (key: string) => stored[key] ?? null,
    setItem: vi.fn((key: string, value: string) => {
      stored[key] = value;
    }),
  };
}

function choose(theme: string): void {
  const input = document.querySelector<HTMLInputElement>(`input[value="${theme}"]`);
  if (input === null) throw new Error(`There is no choice ${theme}.`);
  input.checked = true;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  delete root.dataset.theme;
  document.body.replaceChildren(
    ...['auto', 'light', 'dark'].map((value) =>
      Object.assign(document.createElement('input'), { type: 'radio', name: 'theme', value }),
    ),
  );
});

test('a stored choice holds before anything is drawn', () => {
  followThemeChoice(root, () => memory({ theme: 'dark' }));

  expect(root.dataset.theme).toBe('dark');
  expect(root.dataset.script).toBe('');
});

test('without one, and with one that is unknown, the system decides', () => {
  followThemeChoice(root, () => memory());
  expect(root.dataset.theme).toBeUndefined();

  followThemeChoice(root, () => memory({ theme: 'sepia' }));
  expect(root.dataset.theme).toBeUndefined();
});

test('once the page is there, the stored choice is the one ticked', () => {
  followThemeChoice(root, () => memory({ theme: 'dark' }));
  document.dispatchEvent(new Event('DOMContentLoaded'));

  expect(document.querySelector<HTMLInputElement>('input:checked')?.value).toBe('dark');
});

test('a choice takes effect and is stored; automatic gives it back to the system', () => {
  const storage = memory();
  followThemeChoice(root, () => storage);

  choose('light');
  expect(root.dataset.theme).toBe('light');
  expect(storage.setItem).toHaveBeenLastCalledWith('theme', 'light');

  choose('auto');
  expect(root.dataset.theme).toBeUndefined();
  expect(storage.setItem).toHaveBeenLastCalledWith('theme', 'auto');
});

test('blocked storage does not keep a choice from taking effect', () => {
  followThemeChoice(root, () => {
    throw new DOMException('blocked', 'SecurityError');
  });

  choose('dark');
  expect(root.dataset.theme).toBe('dark');
});
