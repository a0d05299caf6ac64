// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { failAskedLink, markAskedLink, retryAskedLink } from '../../src/site/asked-link.ts';

const root = document.documentElement;

beforeEach(() => {
  delete root.dataset.query;
});

test('an address with a query asks for something before anything is drawn', () => {
  markAskedLink(root, '?indicator=park_share');
  expect(root.dataset.query).toBe('asked');
});

test('an address without one asks for nothing, and nothing can fail', () => {
  for (const search of ['', '?']) markAskedLink(root, search);
  failAskedLink(root);
  retryAskedLink(root);
  expect(root.dataset.query).toBeUndefined();
});

test('what was asked for may fail, and be tried again', () => {
  markAskedLink(root, '?indicator=park_share');
  failAskedLink(root);
  expect(root.dataset.query).toBe('failed');
  retryAskedLink(root);
  expect(root.dataset.query).toBe('asked');
});

test('a script of the page that cannot be fetched fails it; a picture does not', () => {
  markAskedLink(root, '?indicator=park_share');
  const [picture, script] = ['img', 'script'].map((name) => document.createElement(name));
  if (picture === undefined || script === undefined) throw new Error('There is nothing to fail.');
  root.append(picture, script);
  picture.dispatchEvent(new Event('error'));
  expect(root.dataset.query).toBe('asked');
  script.dispatchEvent(new Event('error'));
  expect(root.dataset.query).toBe('failed');
});
