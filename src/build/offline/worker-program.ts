import type { SiteFile } from '../../site/offline/protocol.ts';

/** The service worker of a version: its files, and the program that keeps and serves them. */
export function workerProgram(files: readonly SiteFile[], program: string): string {
  return `self.siteFiles=${JSON.stringify(files)};\n${program}`;
}

/**
 * What stands in its place where the host has switched offline use off: browsers that kept an earlier version fetch it
 * on the next visit; it forgets what was kept and takes its leave.
 */
export const RETIRING_PROGRAM = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const forget = async () => {
    const own = (await caches.keys()).filter((name) => name.endsWith(self.registration.scope));
    await Promise.all(own.map((name) => caches.delete(name)));
    await self.registration.unregister();
  };
  event.waitUntil(forget());
});
`;
