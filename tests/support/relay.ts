import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** One address that leads to whatever answers behind it, as a load balancer's does; to nothing, it refuses. */
export type Relay = { port: number; leadTo: (port: number | null) => void; close: () => Promise<unknown> };

function join(one: Socket, other: Socket): void {
  one.on('error', () => other.destroy()).on('close', () => other.destroy());
  one.pipe(other);
}

/** Opens a relay on a free port of this machine. What goes through it is not looked at. */
export async function openRelay(): Promise<Relay> {
  let target: number | null = null;
  const open = new Set<Socket>();
  const server = createServer((caller) => {
    if (target === null) return caller.destroy();
    const answerer = connect(target, '127.0.0.1');
    open.add(caller);
    caller.once('close', () => open.delete(caller));
    join(caller, answerer);
    join(answerer, caller);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const close = () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of open) socket.destroy();
    return closed;
  };
  const leadTo = (port: number | null) => {
    target = port;
  };
  return { port: typeof address === 'object' && address ? address.port : 0, leadTo, close };
}
