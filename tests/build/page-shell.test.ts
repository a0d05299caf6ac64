import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fillShell, linkedStyle } from '../../src/build/page-shell.ts';

const TEMPLATE = `<!doctype html>
<html lang="zh-Hans">
<head><!--policy--><!--script--><!--head-->
<link rel="icon" href="./icon.svg">
<script type="module" crossorigin src="./assets/page.js"></script>
<link rel="stylesheet" crossorigin href="./assets/page.css">
</head><body><!--page--></body></html>`;

const SHELL = {
  template: TEMPLATE,
  style: 'body{color:red}',
  pageStyles: new Map([['planner', 'h1{color:blue}']]),
  scripts: new Map([
    ['theme' as const, 'document.title="$&"'],
    ['embed' as const, 'document.title=1'],
  ]),
  offline: false,
};
const PARTS = {
  languageTag: 'en',
  head: '<title>A</title>',
  body: '<main>$1 &amp; more</main>',
  shell: 'site' as const,
  script: 'theme' as const,
  styles: [],
  rules: '',
};

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

describe('the shell of a page', () => {
  test('says in which language the page is', () => {
    expect(fillShell(SHELL, './', PARTS)).toContain('<html lang="en">');
  });

  test('reaches the files of the site from any depth without naming a host or a root', () => {
    const html = fillShell(SHELL, '../../../', PARTS);

    expect(html).toContain('src="../../../assets/page.js"');
    expect(html).toContain('href="../../../icon.svg"');
    expect(html).not.toMatch(/(src|href)="(\/|https?:)/);
  });

  test('holds the style sheet, so that the first paint waits for no other file', () => {
    const html = fillShell(SHELL, './', PARTS);

    expect(html).toContain('<style>body{color:red}</style>');
    expect(html).not.toContain('rel="stylesheet"');
  });

  test('takes texts literally, whatever they hold', () => {
    const html = fillShell(SHELL, './', PARTS);

    expect(html).toContain('<script>document.title="$&"</script>');
    expect(html).toContain('<main>$1 &amp; more</main>');
  });

  test('allows of inline code only what it holds itself', () => {
    const policy = /content="(default-src[^"]*)"/.exec(fillShell(SHELL, './', PARTS))?.[1];

    expect(policy).toBe(
      [
        "default-src 'none'",
        `script-src 'self' 'sha256-${sha256('document.title="$&"')}'`,
        `style-src 'self' 'sha256-${sha256(SHELL.style)}'`,
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "frame-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    );
  });

  test('says that browsers may keep the site only where they may, and never of what stands in other sites', () => {
    const kept = { ...SHELL, offline: true };
    const bare = { ...PARTS, shell: 'bare' as const, script: 'embed' as const };

    expect(fillShell(kept, '../../', PARTS)).toContain('<link rel="manifest" href="../../app.en.webmanifest">');
    expect(fillShell(SHELL, '../../', PARTS)).not.toContain('manifest"');
    expect(fillShell(kept, '../../', bare)).not.toContain('rel="manifest"');
  });

  test('a bare page holds only what it names itself, and says where the module is', () => {
    const bare = {
      ...PARTS,
      shell: 'bare' as const,
      script: 'embed' as const,
      styles: ['planner' as const],
      rules: 'p{top:0}',
    };
    const html = fillShell(SHELL, '../../', bare);

    expect(html).toContain('<style>h1{color:blue}p{top:0}</style>');
    expect(html).toContain('<script>document.title=1</script>');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<body data-module="../../assets/page.js"><main>$1 &amp; more</main></body>');
    expect(html).not.toMatch(/body{color:red}|type="module"|icon\.svg/);
    expect(html).toContain(`'sha256-${sha256('document.title=1')}'`);
    expect(html).toContain(`'sha256-${sha256('h1{color:blue}p{top:0}')}'`);
  });

  test('a template without a place for the page is an error, not an empty page', () => {
    const broken = { ...SHELL, template: TEMPLATE.replace('<!--page-->', '') };

    expect(() => fillShell(broken, './', PARTS)).toThrow('<!--page-->');
  });

  test('names the style sheet that the template links to', () => {
    expect(linkedStyle(TEMPLATE)).toBe('assets/page.css');
    expect(() => linkedStyle('<head></head>')).toThrow('no style sheet');
  });
});
