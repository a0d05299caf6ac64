import { followThemeChoice } from './islands/theme.ts';

followThemeChoice(document.documentElement, () => localStorage);
