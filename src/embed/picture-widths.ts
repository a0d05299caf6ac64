/**
 * Widths in px of the pictures in an embed: what frames of about 300, 510 and 870 px leave for them. The style sheet
 * shows the largest that fits. A fourth one would make some pages too heavy.
 */
export const EMBED_PICTURES = { narrow: 276, wide: 480, large: 820 } as const;
