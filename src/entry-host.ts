import { startHost } from './embed/host/start-host.ts';

startHost(document);
