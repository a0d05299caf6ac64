import { useSyncExternalStore } from 'react';

/**
 * The width in px that the picture now shown was drawn for. The style sheet chooses among several by the width of the
 * column; the live chart is laid out for the same width and scaled alike, so that nothing moves when it takes over.
 */
export function useShownPictureWidth(view: HTMLElement): number {
  return useSyncExternalStore(
    (onChange) => {
      const observer = new ResizeObserver(onChange);
      observer.observe(view);
      return () => observer.disconnect();
    },
    () => shownWidth(view),
  );
}

/** While the table is shown no picture is; the chart then keeps the width that the first picture has. */
function shownWidth(view: HTMLElement): number {
  const pictures = [...view.querySelectorAll<HTMLElement>('[data-picture-width]')];
  const shown = pictures.find((picture) => picture.getClientRects().length > 0) ?? pictures[0];
  return Number(shown?.dataset.pictureWidth);
}
