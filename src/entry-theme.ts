import { markAskedLink } from './site/asked-link.ts';
import { followThemeChoice } from './site/theme.ts';

followThemeChoice(document.documentElement, () => localStorage);
markAskedLink(document.documentElement, location.search);
