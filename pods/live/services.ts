import {notify} from '../../vocab/rdf/notification-vocabulary.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {ask} from '../http.js';

/** Where a server takes subscriptions by WebSocketChannel2023. */
export interface Service {
  readonly url: string;
  /** Whether it says at once when the subscriber's copy is not the newest. */
  readonly comparesState: boolean;
  /** What it is asked for first. The other questions wait for it: browsers ask whether they may ask, and then know it for all (CORS preflight cache, 5 s at least). */
  first?: Promise<unknown>;
}

/** The subscription services that servers name in the descriptions of their storages, each read once. */
export class Services {
  private readonly known = new Map<string, Promise<Service | undefined>>();

  constructor(private readonly fetcher: typeof fetch) {}

  /** The service that a description names: nothing if there is none, or if it lies on another host. */
  find(description: string): Promise<Service | undefined> {
    const known = this.known.get(description) ?? this.read(description);
    this.known.set(description, known);
    return known;
  }

  private async read(url: string): Promise<Service | undefined> {
    // What a server offers seldom changes, and nothing is lost if it did: every page of the site uses one copy.
    const answer = await ask(this.fetcher, url, {headers: {accept: 'text/turtle'}, cache: 'force-cache'});
    if (!answer.ok) {
      this.known.delete(url);
      return undefined;
    }
    const graph = await parseTurtle(answer.value.text, url).catch(() => undefined);
    for (const service of graph?.subjects() ?? []) {
      if (!graph!.iris(service, notify.channelType).includes(notify.WebSocketChannel2023)) continue;
      // A storage must not make its readers talk to somebody else.
      if (!URL.canParse(service) || new URL(service).origin !== new URL(url).origin) continue;
      return {url: service, comparesState: graph!.iris(service, notify.feature).includes(notify.state)};
    }
    return undefined;
  }
}
