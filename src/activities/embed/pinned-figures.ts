/** The file beside a pinned embed that holds its figures. */
export const PINNED_FIGURES = 'figures.json';
