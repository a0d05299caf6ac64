/** The forms in which a publication can be had; each is the ending of its files. */
export const FLAVOURS = ['csv', 'excel.csv', 'xlsx', 'json'] as const;
export type Flavour = (typeof FLAVOURS)[number];
