import type {CDPSession} from 'playwright-core';

/** A machine and its connection. */
export interface Device {
  name: string;
  /** How many times slower than this machine. */
  slowdown: number;
  /** Of the connection; without it, this machine's own loopback. */
  network?: {latency: number; downloadThroughput: number; uploadThroughput: number};
}

const bytesPerSecond = (megabits: number) => (megabits * 1_000_000) / 8;

export const thisMachine: Device = {name: 'this machine', slowdown: 1};

export const slowPhone: Device = {
  name: 'slow phone',
  slowdown: 4,
  network: {latency: 150, downloadThroughput: bytesPerSecond(1.6), uploadThroughput: bytesPerSecond(0.75)},
};

/** Makes a page's browser behave as that device. */
export async function emulate(session: CDPSession, {slowdown, network}: Device): Promise<void> {
  if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  if (network) await session.send('Network.emulateNetworkConditions', {offline: false, ...network});
}
