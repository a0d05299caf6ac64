import type { mountTravel } from './live.tsx';
import { whenInView } from '../../site/when-in-view.ts';

/** Loads the part of the script that makes pictures and slides; large, and so only asked for when it comes into view. */
export type LoadTravel = () => Promise<{ readonly mountTravel: typeof mountTravel }>;

/** Puts the choice of sizes in the place of ready pictures; where that fails they stay, and it says so. */
export function offerTravel(document: Document, load: LoadTravel): void {
  whenInView(document.querySelectorAll<HTMLElement>('[data-travel]'), (host) => void offer(host, load));
}

async function offer(host: HTMLElement, load: LoadTravel): Promise<void> {
  const failure = host.querySelector<HTMLElement>('[role="status"]');
  if (failure) failure.hidden = true;
  try {
    const { mountTravel } = await load();
    await mountTravel(host);
  } catch {
    if (!failure) return;
    failure.hidden = false;
    failure.querySelector('button')?.addEventListener('click', () => void offer(host, load), { once: true });
  }
}
