import { ImportDesk } from './import-desk.ts';
import type { FromWorker, ToWorker } from './messages-to-worker.ts';

/** Reading that is under way, by the number of its request, so that it can be stopped. */
const underWay = new Map<number, AbortController>();
const desk = new ImportDesk();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.operation === 'cancel') underWay.get(data.id)?.abort();
  else void carryOut(data);
});

async function carryOut(request: Exclude<ToWorker, { readonly operation: 'cancel' }>): Promise<void> {
  const { id } = request;
  const abort = new AbortController();
  underWay.set(id, abort);
  const onProgress = (bytes: number): void => reply({ id, kind: 'progress', bytes });
  try {
    const answer = await desk.carryOut(request, { signal: abort.signal, onProgress });
    reply({ id, kind: 'answer', answer });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    reply(abort.signal.aborted ? { id, kind: 'cancelled' } : { id, kind: 'failed', reason });
  } finally {
    underWay.delete(id);
  }
}

function reply(message: FromWorker): void {
  postMessage(message);
}
