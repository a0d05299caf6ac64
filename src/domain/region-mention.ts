/** How the documents speak of a region. */
export interface RegionMention {
  /** Region code. */
  readonly region: string;
  /** What the documents call it, or would call it; Chinese, as printed. */
  readonly names: readonly string[];
  /** Ids of the documents that one of the names stands in; none for a region that they do not mention. */
  readonly documents: readonly string[];
}
