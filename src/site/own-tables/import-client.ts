import type { Exchanges, FromWorker, Operation, ToWorker } from './messages-to-worker.ts';

/** A reading was stopped by the user. */
export class CancelledError extends Error {}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (bytes: number) => void;
}

/** Asks the worker and waits for what it answers. */
export interface ImportClient {
  readonly ask: <Name extends Operation>(
    operation: Name,
    ask: Exchanges[Name]['ask'],
    onProgress?: (bytes: number) => void,
  ) => Promise<Exchanges[Name]['answer']>;
  /** Stops all that is under way. */
  readonly cancel: () => void;
}

/** A client of a worker that runs `import-worker.ts`. */
export function importClient(worker: Worker): ImportClient {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const found = waiting.get(data.id);
    if (!found) return;
    if (data.kind === 'progress') {
      found.onProgress(data.bytes);
      return;
    }
    waiting.delete(data.id);
    if (data.kind === 'answer') found.resolve(data.answer);
    else found.reject(data.kind === 'cancelled' ? new CancelledError() : new Error(data.reason));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  const send = (message: ToWorker): void => worker.postMessage(message);
  return {
    ask(operation, ask, onProgress = () => undefined) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: (answer) => resolve(answer as never), reject, onProgress });
        send({ id, operation, ask } as ToWorker);
      });
    },
    cancel: () => {
      for (const id of waiting.keys()) send({ id, operation: 'cancel' });
    },
  };
}
