import { describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../../scripts/browser/ensure-browser.ts';
import { ensureChineseFont } from '../../../scripts/browser/ensure-font.ts';
import { fakeMachine } from './fake-machine.ts';

const APT = '/usr/bin/apt-get';
const CHROMIUM = '/usr/bin/chromium';
const PLAYWRIGHT = '/home/li/.cache/ms-playwright/chromium-1/chrome';

describe('a browser to test with', () => {
  it('is the installed one, and nothing is installed', () => {
    const machine = fakeMachine({ programs: [CHROMIUM, APT], isRoot: true });
    expect(ensureBrowser(machine)).toBe(CHROMIUM);
    expect(machine.ran).toEqual([]);
    expect(machine.said).toEqual([]);
  });

  it('is installed by root through apt-get together with a Chinese font, which is said first', () => {
    const machine = fakeMachine({ programs: [APT], isRoot: true, brings: { 'install --yes': CHROMIUM } });
    expect(ensureBrowser(machine)).toBe(CHROMIUM);
    expect(machine.said).toEqual([
      'No Chrome, Chromium or Edge found. Installing Chromium and a Chinese font with apt-get.',
    ]);
    expect(machine.ran).toEqual([
      `${APT} update -qq`,
      `${APT} install --yes -qq --no-install-recommends chromium fonts-noto-cjk`,
    ]);
  });

  it('comes with its libraries through Playwright where apt-get brings only a stub, as on Ubuntu', () => {
    const stub = '/usr/bin/chromium-browser';
    const brings = { 'install --yes': stub, '--with-deps': PLAYWRIGHT };
    const machine = fakeMachine({ programs: [APT], broken: [stub], isRoot: true, brings });
    expect(ensureBrowser(machine)).toBe(PLAYWRIGHT);
    expect(machine.said).toHaveLength(2);
  });

  it('is downloaded by Playwright where the user is not root', () => {
    const machine = fakeMachine({ programs: [APT], brings: { 'install chromium': PLAYWRIGHT } });
    expect(ensureBrowser(machine)).toBe(PLAYWRIGHT);
    expect(machine.ran).toHaveLength(1);
    expect(machine.ran[0]).toMatch(/cli\.js install chromium$/);
  });

  it('is downloaded by Playwright on macOS and Windows', () => {
    for (const platform of ['darwin', 'win32'] as const) {
      const machine = fakeMachine({ platform, brings: { 'install chromium': PLAYWRIGHT } });
      expect(ensureBrowser(machine)).toBe(PLAYWRIGHT);
    }
  });

  it('cannot be had without a network: the error is the remedy in one line', () => {
    const machine = fakeMachine({ programs: [APT], isRoot: true });
    expect(() => ensureBrowser(machine)).toThrow(
      'No browser to test with, and none could be installed: install Chromium (Debian and Ubuntu, as root: ' +
        '`apt-get install chromium fonts-noto-cjk`), or let HENGYANG_BROWSER name one, then try again.',
    );
  });

  it('is not replaced when HENGYANG_BROWSER names one that does not start', () => {
    const env = { HENGYANG_BROWSER: '/opt/my/chrome' };
    const machine = fakeMachine({ env, programs: [APT], isRoot: true, brings: { 'install --yes': CHROMIUM } });
    expect(() => ensureBrowser(machine)).toThrow(
      'HENGYANG_BROWSER names /opt/my/chrome, which does not start; let it name a browser, or unset it.',
    );
    expect(machine.ran).toEqual([]);
  });
});

describe('a Chinese font', () => {
  it('is left alone where there is one', () => {
    const machine = fakeMachine({ hasFont: true, programs: [APT], isRoot: true });
    ensureChineseFont(machine);
    expect([machine.ran, machine.said]).toEqual([[], []]);
  });

  it('is installed by root through apt-get', () => {
    const machine = fakeMachine({ programs: [APT], isRoot: true, brings: { 'fonts-noto-cjk': 'font' } });
    ensureChineseFont(machine);
    expect(machine.said).toEqual(['No font with Chinese characters found. Installing fonts-noto-cjk with apt-get.']);
  });

  it('is warned of where it is missing and cannot be installed', () => {
    const machine = fakeMachine();
    ensureChineseFont(machine);
    expect(machine.said).toEqual([
      'Warning: no font with Chinese characters; pages will show boxes. Remedy: install fonts-noto-cjk.',
    ]);
  });

  it('comes with macOS and Windows', () => {
    const machine = fakeMachine({ platform: 'darwin' });
    ensureChineseFont(machine);
    expect(machine.said).toEqual([]);
  });
});
