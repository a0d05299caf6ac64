import type { ReactNode } from 'react';
import type { Route } from '../addresses/pages.ts';
import type { FileContent } from '../export/endpoints.ts';
import type { ChartModel } from '../model/chart-model.ts';
import type { Edition } from './edition.ts';
import type { LivePlace } from './live-part.ts';
import type { PageContext } from './page-context.ts';
import type { PageStyle } from './page-styles.ts';

/** What an activity brings to the site; a new one joins the list in `activities/activities.ts`. */
export interface Activity {
  readonly pages: (edition: Edition) => readonly Page[];
  /** Files besides the pages, by path below the root of the site. */
  readonly files?: (edition: Edition) => Iterable<readonly [string, () => FileContent]>;
}

/**
 * A page in one language. What takes time to tell is told when asked for, so that the list of all pages costs nothing
 * and developing one page does not render the others.
 */
export interface Page {
  /** The page of the site that it is or belongs to. */
  readonly route: Route;
  /** For what is a file and no page of a directory: where it stands below the root of the site. */
  readonly file?: string;
  readonly words: () => PageWords;
  readonly content: (page: PageContext) => ReactNode;
  /** `site` where nothing is said. */
  readonly shell?: Shell;
  /** `theme` where nothing is said. */
  readonly script?: InlineScript;
  /** Style sheets besides the common one. */
  readonly styles?: readonly PageStyle[];
  /** Rules of the page alone. */
  readonly rules?: () => string;
  /** Where its content leaves places to parts that a script brings to life. */
  readonly live?: readonly LivePlace[];
  /** Charts whose pictures stand on this page, besides those of the edition. */
  readonly charts?: () => readonly ChartModel[];
  /** What previews of links to the page show; the picture of the site, unless it has one of its own. */
  readonly share?: () => SharePicture;
  /** What the page tells search engines about its dataset, after schema.org. */
  readonly structured?: (page: PageContext) => unknown;
  /**
   * Who is to find it: `everyone`, where nothing is said; who has the file, whose head then holds its title alone; or
   * only who is led to it, while search engines are led to another page, if any says the same.
   */
  readonly found?: 'everyone' | 'as-file' | { readonly insteadOf: Route | null };
}

export interface PageWords {
  /** Without the name of the site. */
  readonly title: string;
  readonly description: string;
}

/**
 * What a page stands in. `site`: with the style sheet and the module that all pages share. `bare`: with neither, only
 * what the page names itself; the address of the module stands in `data-module` of the body, for a script that wants it
 * later. `alone`: a file that needs nothing but itself, and may ask for nothing.
 */
export type Shell = 'site' | 'bare' | 'alone';

/** A script that stands in the page itself and runs before the first paint. The build knows its source. */
export type InlineScript = 'theme' | 'embed' | 'present' | 'lost';

/** The picture that a preview of a link to a page shows: a PNG of the size `share`. */
export interface SharePicture {
  /** Below the root of the site. */
  readonly path: string;
  readonly alt: string;
}
