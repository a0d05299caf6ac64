import { markAskedLink } from './islands/asked-link.ts';
import { followThemeChoice } from './islands/theme.ts';

followThemeChoice(document.documentElement, () => localStorage);
markAskedLink(document.documentElement, location.search);
