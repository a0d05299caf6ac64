/** The query string of the page's address. */
export interface QueryStore {
  readonly read: () => URLSearchParams;
  /** Replaces it without a new entry in the history. */
  readonly write: (query: URLSearchParams) => void;
}

export function browserQuery({ location, history }: Pick<Window, 'location' | 'history'>): QueryStore {
  return {
    read: () => new URLSearchParams(location.search),
    write: (query) => {
      const search = query.toString();
      history.replaceState(history.state, '', `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`);
    },
  };
}
