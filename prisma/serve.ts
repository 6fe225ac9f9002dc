// The process that answers requests. It is started by start.ts, and ends when told to or when start.ts is gone, so
// that a killed service leaves nobody on its port.
import { createServer } from 'node:http';
import next from 'next';
import { z } from 'zod';
import { setHeaders } from '#prisma/answer-headers.ts';
import { answerBuiltFiles } from '#prisma/built-files.ts';

const PATIENCE_MS = 10_000;
const CLOSE_EVERY_MS = 100;

const wish = z.object({
  port: z.coerce.number(),
  hostname: z.string(),
  mode: z.enum(['production', 'development']),
  build: z.string(),
});
const [port, hostname, mode, build] = process.argv.slice(2);
const options = wish.parse({ port, hostname, mode, build });

// While developing the browser keeps a socket open on this server, which Next has to be given for that.
const server = createServer();
const dev = options.mode === 'development';
const app = next({
  dev,
  hostname: options.hostname,
  port: options.port,
  httpServer: server,
});
await app.prepare();
const handle = app.getRequestHandler();
const answerFile = dev ? null : answerBuiltFiles(process.cwd(), options.build);
server.on('request', (request, response) => {
  // Here and not in a proxy of Next's, which would unpack and pack every request again: a tenth of what a page costs.
  setHeaders(request, response, dev);
  const answer = () => void handle(request, response);
  if (answerFile) answerFile(request, response, answer);
  else answer();
});

/** Ends what is live, lets the requests and jobs under way finish, then ends. */
function end(): void {
  const live = globalThis.sightlineLive?.stop();
  const jobs = globalThis.sightlineJobs?.stop();
  const force = setTimeout(() => process.exit(0), PATIENCE_MS);
  force.unref();
  server.close(() => void Promise.allSettled([app.close(), live, jobs]).then(() => process.exit(0)));
  // A connection whose answer has just ended stands idle a moment later.
  setInterval(() => server.closeIdleConnections(), CLOSE_EVERY_MS).unref();
}

process.once('SIGTERM', end);
process.once('disconnect', end);
server.once('error', () => process.exit(1));
server.listen(options.port, options.hostname);
