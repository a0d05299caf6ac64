import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { appManifest } from '../../../src/build/offline/app-manifest.ts';

describe('the site as an app', () => {
  test('starts on the overview of its language and may show the whole site', () => {
    expect(JSON.parse(appManifest('zh'))).toMatchObject({ name: '数说衡阳', start_url: './', scope: './' });
    expect(JSON.parse(appManifest('en'))).toMatchObject({
      name: 'Hengyang in Figures',
      start_url: './en/',
      scope: './',
      lang: 'en',
    });
  });

  test('has icons that are there', () => {
    const { icons } = JSON.parse(appManifest('zh')) as { icons: { src: string }[] };
    expect(icons.map(({ src }) => src)).toContain('./icons/app-512.png');
    expect(icons.filter(({ src }) => !existsSync(`public/${src}`))).toEqual([]);
  });
});
