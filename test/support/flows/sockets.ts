import {createRequire} from 'node:module';
import type {MemorySocket} from '../memory-pod.js';

// Node 20 has no WebSocket of its own: the one of the pod server is taken.
const ofServer = createRequire(createRequire(import.meta.url).resolve('@solid/community-server'));
const {WebSocket: ServerSocket} = ofServer('ws') as {WebSocket: new (url: string) => MemorySocket & {onerror: () => void}};

/** Opens a line to the real server from outside the browser. */
export function openSocket(url: string): MemorySocket {
  const socket = new ServerSocket(url);
  socket.onerror = () => undefined;
  return socket;
}
