import type {CDPSession} from 'playwright-core';

/** What a page has moved over the network, as the browser counts it: headers and preflights included. */
export class Wire {
  /** The address of each request, in order. */
  readonly asked: string[] = [];
  bytes = 0;
  private readonly fromCache = new Set<string>();

  get requests(): number {
    return this.asked.length;
  }

  /** The requests that left the browser: what its cache could answer without asking is not among them. */
  get sent(): number {
    return this.requests - this.fromCache.size;
  }

  /** Starts counting. */
  static async attach(session: CDPSession): Promise<Wire> {
    const wire = new Wire();
    session.on('Network.requestWillBeSent', ({request}) => {
      if (!request.url.startsWith('data:')) wire.asked.push(request.url);
    });
    session.on('Network.requestServedFromCache', ({requestId}) => wire.fromCache.add(requestId));
    session.on('Network.responseReceived', ({requestId, response}) => {
      if (response.fromDiskCache) wire.fromCache.add(requestId);
    });
    session.on('Network.loadingFinished', ({encodedDataLength}) => (wire.bytes += encodedDataLength));
    await session.send('Network.enable');
    return wire;
  }
}
