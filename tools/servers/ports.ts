import {createServer, type AddressInfo} from 'node:net';

/** Opens a port and closes it at once; 0 lets the system choose one. */
function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, () => {
      const taken = (server.address() as AddressInfo).port;
      server.close(() => resolve(taken));
    });
  });
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
