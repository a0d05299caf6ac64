import type { Localised } from '../domain/language.ts';
import { OWN_DATASET } from '../domain/own-data.ts';
import { exportWords } from './words.ts';
import { type Ownership, ownershipOf } from '../model/own-mark.ts';
import { printedSources } from './printed-sources.ts';
import type { Edition, Publication } from './publication.ts';

type Credited = Pick<Publication, 'observations' | 'vocabulary' | 'edition'>;

/** A table of the user's own that figures of a publication are from. */
export interface OwnSource {
  readonly title: Localised;
  /** ISO date of the file. */
  readonly date: string;
  /** That it is theirs, was not verified, and that nothing is said of what may be done with it. */
  readonly remark: Localised;
}

/** The name by which the Open Definition tells that there is none; else the licence of a whole package would hold. */
export const LICENCE_NOT_STATED = { name: 'notspecified', title: 'License Not Specified' };

/** Who stands behind a publication. */
export interface Credit {
  readonly ownership: Ownership;
  /** The licence of what this site publishes; null where nothing is. */
  readonly licence: Edition['licence'] | null;
  /** Null where nothing is the user's own. */
  readonly own: OwnSource | null;
}

/** Told by the figures themselves, so that no way out can credit the bulletin with a user's own. */
export function creditOf({ observations, vocabulary, edition }: Credited): Credit {
  const ownership = ownershipOf(printedSources(observations, vocabulary));
  const document = vocabulary.documents.get(OWN_DATASET);
  const own = ownership === 'none' || document === undefined ? null : document;
  return {
    ownership,
    licence: ownership === 'all' ? null : edition.licence,
    own: own && {
      title: own.title,
      date: own.date,
      remark: {
        zh: exportWords('zh').ownRemark(own.title.zh, own.date),
        en: exportWords('en').ownRemark(own.title.en, own.date),
      },
    },
  };
}
