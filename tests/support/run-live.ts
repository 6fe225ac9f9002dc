// A process that serves, as far as live changes go: it follows one audit and says "news" whenever it is told of any.
import { randomUUID } from 'node:crypto';
import { follow } from '#lib/db/live/hub.ts';
import { startLive } from '#lib/db/live/start-live.ts';

const [thing = randomUUID()] = process.argv.slice(2);

startLive();
follow(thing, { news: () => process.send?.('news'), end: () => {} });
process.on('message', () => globalThis.sightlineLive?.line.tell(thing));
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
