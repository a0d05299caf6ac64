type ThemeStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Key in storage, and name of the inputs. */
const STORED = 'theme';
const CONTROL = 'theme';

/**
 * The reader's choice of colours. Runs before the first paint, so that a stored choice never flashes, and alone, so that
 * it works even where the rest of the page's script fails. `data-script` on the root tells the style sheet that
 * controls which need a script may be shown.
 */
export function followThemeChoice(root: HTMLElement, storage: () => ThemeStorage): void {
  const document = root.ownerDocument;
  root.dataset.script = '';
  apply(root, read(storage));
  document.addEventListener('DOMContentLoaded', () => {
    check(document, root.dataset.theme ?? 'auto');
  });
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== CONTROL) return;
    apply(root, target.value);
    store(storage, target.value);
  });
}

function apply(root: HTMLElement, theme: string | null): void {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
}

function check(document: Document, theme: string): void {
  for (const input of document.querySelectorAll<HTMLInputElement>(`input[name="${CONTROL}"]`)) {
    input.checked = input.value === theme;
  }
}

/** Storage may be blocked or full; the choice then lasts as long as the page. */
function read(storage: () => ThemeStorage): string | null {
  try {
    return storage().getItem(STORED);
  } catch {
    return null;
  }
}

function store(storage: () => ThemeStorage, theme: string): void {
  try {
    storage().setItem(STORED, theme);
  } catch {
    return;
  }
}
