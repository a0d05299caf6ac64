import { startHost } from './activities/embed/host/start-host.ts';

startHost(document);
