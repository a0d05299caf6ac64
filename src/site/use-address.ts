import { useCallback, useSyncExternalStore } from 'react';

/** The query string of the page, and a way to move on to another; back and forward move too. */
export function useAddress(): readonly [query: string, go: (query: string) => void] {
  const query = useSyncExternalStore(subscribe, () => location.search);
  const go = useCallback((next: string): void => {
    if (next === location.search) return;
    history.pushState(null, '', `${next}${location.hash}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, []);
  return [query, go];
}

function subscribe(onChange: () => void): () => void {
  addEventListener('popstate', onChange);
  return () => removeEventListener('popstate', onChange);
}
