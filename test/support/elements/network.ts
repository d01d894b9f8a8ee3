import {connect, type MemoryPod} from '../memory-pod.js';

const ownFetch = globalThis.fetch.bind(globalThis);
const ownSocket = globalThis.WebSocket;

/**
 * Lets the page's own requests reach servers that live in the page. Every other host is dead, the page's own one apart.
 * Returns the undo.
 */
export function connectPage(...pods: readonly MemoryPod[]): () => void {
  const network = connect(...pods);
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    const isForeign = url.protocol.startsWith('http') && url.origin !== location.origin;
    return isForeign ? network.fetch(input, init) : ownFetch(input, init);
  };
  const openSocket = function (url: string | URL) {
    const pod = pods.find(({origin}) => new URL(origin).host === new URL(url).host);
    return pod ? pod.openSocket(String(url)) : new ownSocket(url);
  };
  globalThis.WebSocket = openSocket as unknown as typeof WebSocket;
  return () => {
    globalThis.fetch = ownFetch;
    globalThis.WebSocket = ownSocket;
  };
}
