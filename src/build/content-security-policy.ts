import { createHash } from 'node:crypto';

/**
 * The policy of every page: nothing but the site's own files, and of inline code only what is named by its hash.
 * Values carry single quotes only, so that the policy can stand in an attribute.
 */
export function contentSecurityPolicy(inline: { readonly style: string; readonly script: string }): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashOf(inline.script)}`,
    `style-src 'self' ${hashOf(inline.style)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The policy of a file that stands alone: it may ask nobody for anything. */
export function lonePolicy(inline: { readonly style: string; readonly script: string }): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(inline.script)}`,
    `style-src ${hashOf(inline.style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
