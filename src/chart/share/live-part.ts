import type { LivePart } from '../../site/live-part.ts';
import { whenInView } from '../../site/when-in-view.ts';

/**
 * Puts the choice of sizes in the place of ready pictures as they come into view, since the script that makes pictures
 * and slides is large; where that fails they stay, and it says so.
 */
export const sharing: LivePart = {
  at: 'data-travel',
  start: (places) => whenInView(places, (place) => void offer(place)),
};

async function offer(place: HTMLElement): Promise<void> {
  const failure = place.querySelector<HTMLElement>('[role="status"]');
  if (failure) failure.hidden = true;
  try {
    const { mount } = await import('./live.tsx');
    await mount(place);
  } catch {
    if (!failure) return;
    failure.hidden = false;
    failure.querySelector('button')?.addEventListener('click', () => void offer(place), { once: true });
  }
}
