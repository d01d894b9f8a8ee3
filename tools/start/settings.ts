/** Where the demo runs, from the environment and the command line. */
export interface Settings {
  podsPort: number;
  sitePort: number;
  /** Begin again: forget what is stored. */
  fresh: boolean;
}

function readPort(name: string, otherwise: number): number {
  const text = process.env[name];
  if (!text) return otherwise;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`${name} must be a port number from 1 to 65535, not “${text}”.`);
}

export function readSettings(): Settings {
  const settings = {
    podsPort: readPort('PODS_PORT', 3000),
    sitePort: readPort('SITE_PORT', 8080),
    fresh: process.argv.includes('--fresh'),
  };
  if (settings.podsPort === settings.sitePort) throw new Error('PODS_PORT and SITE_PORT must differ.');
  return settings;
}
