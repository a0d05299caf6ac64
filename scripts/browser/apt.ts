import type { Machine } from './machine.ts';

const APT = '/usr/bin/apt-get';

/** Whether this machine installs packages with apt-get and lets this user do so. */
export function canUseApt(machine: Machine): boolean {
  return machine.platform === 'linux' && machine.isRoot && machine.hasProgram(APT);
}

/** Installs packages and shows what apt-get says. Stale package lists are no reason to stop: the packages may be in them. */
export function installWithApt(packages: readonly string[], machine: Machine): boolean {
  machine.run(APT, ['update', '-qq']);
  return machine.run(APT, ['install', '--yes', '-qq', '--no-install-recommends', ...packages]);
}
