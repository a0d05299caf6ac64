import type { Activity } from '../site/page.ts';
import { area } from './area/pages.tsx';
import { audit } from './audit/page.tsx';
import { chart } from './chart/page.tsx';
import { comparing } from './compare/pages.tsx';
import { data } from './data/pages.tsx';
import { embed } from './embed/pages.tsx';
import { ownData } from './import/page.tsx';
import { lost } from './lost/page.tsx';
import { methods } from './methods/page.tsx';
import { offline } from './offline/page.tsx';
import { overview } from './overview/page.tsx';
import { present } from './present/pages.tsx';
import { targets } from './targets/page.tsx';

/** All that readers can do on the site: a room of this folder each. What runs in the browser is listed in `live-parts.ts`. */
export const ACTIVITIES: readonly Activity[] = [
  overview,
  chart,
  comparing,
  targets,
  area,
  audit,
  methods,
  data,
  ownData,
  present,
  embed,
  offline,
  lost,
];
