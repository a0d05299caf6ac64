/** The slides of a deck in its document. */
export interface Slides {
  readonly count: number;
  /** Shows a slide, one-based, and marks the one after it. */
  readonly show: (number: number) => void;
  readonly face: (number: number) => HTMLElement | null;
  readonly link: (number: number) => HTMLElement | null;
  /** `3 / 18: finding` */
  readonly announcement: (number: number) => string;
  /** The number of the slide that an element stands on; null for others. */
  readonly numberOf: (element: Element) => number | null;
}

export function slidesOf(deck: HTMLElement): Slides {
  const slides = [...deck.querySelectorAll<HTMLElement>('[data-slide]')];
  const at = (number: number): HTMLElement | undefined => slides[number - 1];
  const link = (number: number): HTMLElement | null => at(number)?.querySelector<HTMLElement>('.slide-link') ?? null;
  const count = deck.querySelector('[data-count]');
  const progress = deck.querySelector<HTMLElement>('[data-progress]');
  return {
    count: slides.length,
    show: (number) => {
      slides.forEach((slide, index) => {
        slide.toggleAttribute('data-current', index === number - 1);
        slide.toggleAttribute('data-next', index === number);
      });
      deck.toggleAttribute('data-at-end', number === slides.length);
      if (count) count.textContent = `${String(number)} / ${String(slides.length)}`;
      progress?.style.setProperty('transform', `scaleX(${String(number / slides.length)})`);
    },
    face: (number) => at(number)?.querySelector<HTMLElement>('.face') ?? null,
    link,
    announcement: (number) => link(number)?.dataset.announce ?? '',
    numberOf: (element) => {
      const slide = element.closest<HTMLElement>('[data-slide]');
      return slide === null ? null : Number(slide.dataset.slide);
    },
  };
}
