import { canUseApt, installWithApt } from './apt.ts';
import type { Machine } from './machine.ts';

/**
 * Sees to a font with Chinese characters, without which pages show boxes and lay out differently. macOS and Windows have
 * one. Only warns where none can be installed: the tests do run without.
 */
export function ensureChineseFont(machine: Machine): void {
  if (machine.platform !== 'linux' || hasChineseFont(machine)) return;
  if (canUseApt(machine)) {
    machine.say('No font with Chinese characters found. Installing fonts-noto-cjk with apt-get.');
    installWithApt(['fonts-noto-cjk'], machine);
    if (hasChineseFont(machine)) return;
  }
  machine.say('Warning: no font with Chinese characters; pages will show boxes. Remedy: install fonts-noto-cjk.');
}

function hasChineseFont(machine: Machine): boolean {
  return (machine.output('fc-list', [':lang=zh-cn', 'family']) ?? '').trim() !== '';
}
