/** The dataset, and the document, that a user's own table becomes. */
export const OWN_DATASET = 'own-data';

const INDICATOR = 'own_';
const REGION = /-own-[a-z]+$/;

/** Whether an id is one that is given to indicators of users' tables. */
export function isOwnIndicator(id: string): boolean {
  return id.startsWith(INDICATOR);
}

/** Whether a code is one that is given to regions that only a user's table has. */
export function isOwnRegion(code: string): boolean {
  return REGION.test(code);
}
