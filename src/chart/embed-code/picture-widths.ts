/**
 * Widths in px of the pictures in an embed: what frames of about 300, 425, 600 and 870 px leave for them. The style sheet
 * shows the largest that fits, at most 1.45 times as large, so that the words of a chart never outgrow its heading. A
 * fifth one would make some pages too heavy.
 */
export const EMBED_PICTURES = { narrow: 276, middle: 400, wide: 570, large: 820 } as const;
