import { describe, expect, it } from 'vitest';
import { browserCandidates } from '../../../scripts/browser/candidates.ts';
import { findBrowser } from '../../../scripts/browser/find-browser.ts';
import { fakeMachine } from './fake-machine.ts';

describe('a browser is looked for', () => {
  it('on Linux along the PATH first, then in the usual places, and last where Playwright puts its own', () => {
    const places = browserCandidates(fakeMachine({ env: { PATH: '/home/li/bin::relative:/usr/bin' } }));
    expect(places.slice(0, 4)).toEqual([
      '/home/li/bin/google-chrome-stable',
      '/home/li/bin/google-chrome',
      '/home/li/bin/chrome',
      '/home/li/bin/chromium',
    ]);
    expect(places).toContain('/usr/bin/microsoft-edge');
    expect(places).toContain('/opt/google/chrome/chrome');
    expect(places.filter((place) => place === '/usr/bin/chromium')).toHaveLength(1);
    expect(places.at(-1)).toBe('/home/li/.cache/ms-playwright/chromium-1/chrome');
  });

  it('on Linux in the usual places even when there is no PATH', () => {
    expect(browserCandidates(fakeMachine({ env: {} }))[0]).toBe('/opt/google/chrome/chrome');
  });

  it('on macOS among the applications of the machine, then of the user', () => {
    const places = browserCandidates(fakeMachine({ platform: 'darwin' }));
    expect(places[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places[2]).toBe('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
    expect(places[3]).toBe('/home/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });

  it('on Windows below each folder for programs, whatever the case of its variable', () => {
    const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    expect(browserCandidates(fakeMachine({ platform: 'win32', env })).slice(0, -1)).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});

describe('the browser found', () => {
  it('is Chrome where there are Chrome and Chromium', () => {
    const machine = fakeMachine({ programs: ['/usr/bin/chromium', '/usr/bin/google-chrome'] });
    expect(findBrowser(machine)).toBe('/usr/bin/google-chrome');
  });

  it('is one that starts: a stub that asks to install the real one is passed over', () => {
    const stub = '/usr/bin/chromium-browser';
    const edge = '/opt/microsoft/msedge/msedge';
    expect(findBrowser(fakeMachine({ programs: [stub, edge], broken: [stub] }))).toBe(edge);
  });

  it('is not started on Windows, where asking for the version would open a window', () => {
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(findBrowser(fakeMachine({ platform: 'win32', env, programs: [chrome], broken: [chrome] }))).toBe(chrome);
  });

  it('is the one that HENGYANG_BROWSER names, before all others', () => {
    const env = { PATH: '/usr/bin', HENGYANG_BROWSER: '/opt/my/chrome' };
    expect(findBrowser(fakeMachine({ env, programs: ['/usr/bin/chromium', '/opt/my/chrome'] }))).toBe('/opt/my/chrome');
  });

  it('is none when HENGYANG_BROWSER names nothing that starts', () => {
    const env = { PATH: '/usr/bin', HENGYANG_BROWSER: '/opt/my/chrome' };
    expect(findBrowser(fakeMachine({ env, programs: ['/usr/bin/chromium'] }))).toBeNull();
  });

  it('is none on a machine without any', () => {
    expect(findBrowser(fakeMachine())).toBeNull();
  });
});
