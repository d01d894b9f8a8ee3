import {createServer, type AddressInfo, type Server} from 'node:net';

/** Opens a port; 0 lets the system choose one. */
function open(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

/** Opens a port and closes it at once. */
async function tryPort(port: number): Promise<number> {
  const server = await open(port);
  const {port: taken} = server.address() as AddressInfo;
  return new Promise((resolve) => server.close(() => resolve(taken)));
}

/** Holds a port, as a sign to other processes that what it stands for is taken. `undefined` if one of them holds it already. */
export async function holdPort(port: number): Promise<(() => void) | undefined> {
  const server = await open(port).catch(() => undefined);
  // Nothing that waits for a sign alone keeps a program running.
  server?.unref();
  return server && (() => void server.close());
}

/** Whether a server could listen here now. */
export async function isFree(port: number): Promise<boolean> {
  return tryPort(port).then(
    () => true,
    () => false,
  );
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return tryPort(0);
}
