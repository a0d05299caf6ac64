/** How hosts are named, in every sentence about one that cannot be used. */
const HOSTS = '127.0.0.1 keeps the pages to this machine, 0.0.0.0 lets other machines in.';

/** Longest name of a host, RFC 1035. */
const LONGEST_NAME = 253;

/**
 * Why `host` cannot be the name of an address to listen on, in a sentence; null where only the system can tell. An empty
 * one would let all machines in.
 */
export function hostFault(host: string): string | null {
  if (host.trim() === '') return `--host is empty. ${HOSTS}`;
  const shown = JSON.stringify(host);
  if (/[/@?#\\]/.test(host))
    return `--host ${shown} is an address of a page; give the name of a machine only. ${HOSTS}`;
  if (/^\[.*\]$/.test(host)) return `--host ${shown} is written as in an address of a page; leave the brackets out.`;
  if (/^[^:]+:\d+$/.test(host)) return `--host ${shown} holds a port; give that with --port. ${HOSTS}`;
  if (host.length > LONGEST_NAME || !/^[\p{L}\p{N}._:%-]+$/u.test(host)) {
    return `--host ${shown} is not the name of a machine. ${HOSTS}`;
  }
  return null;
}

/** What kept a server from listening, as a sentence with a remedy. */
export function listeningFault(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAI_FAIL':
    case 'EAI_NONAME':
      return `--host ${host} is not the name of a machine that is known here. ${HOSTS}`;
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
      return `--host ${host} is not an address of this machine. ${HOSTS}`;
    case 'EADDRINUSE':
      return `Port ${port} is taken, and so are those after it. Choose another one with --port.`;
    case 'EACCES':
    case 'EPERM':
      return `Port ${port} is reserved by the system. Choose one from 1024 on with --port.`;
    default:
      return `The server cannot listen on ${host}, port ${port}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
