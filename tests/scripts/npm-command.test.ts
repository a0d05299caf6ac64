import { expect, it } from 'vitest';
import { npmCommand } from '../../scripts/npm-command.ts';

it('inside an npm script, npm is run by this Node without a shell', () => {
  expect(npmCommand(['run', 'build'], { npm_execpath: '/usr/lib/npm/bin/npm-cli.js' })).toEqual({
    program: process.execPath,
    args: ['/usr/lib/npm/bin/npm-cli.js', 'run', 'build'],
    shell: false,
  });
});

it('elsewhere npm is looked up', () => {
  expect(npmCommand(['run', 'build'], {})).toMatchObject({ program: 'npm', args: ['run', 'build'] });
});
