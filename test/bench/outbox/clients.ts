import {Live} from '../../../pods/live/live.js';
import {Resources} from '../../../pods/documents/resources.js';
import {plainEnvironment} from '../../../pods/outbox/environment.js';
import {Outbox} from '../../../pods/outbox/outbox.js';
import {MemoryValues, type Transaction} from '../../../pods/values.js';
import {readFields} from '../../../vocab/shapes/read.js';
import type {Place} from '../../support/faults/place.js';
import {openSocket} from '../../support/flows/sockets.js';
import {dishKind} from '../../support/outbox/recipe.js';

/** Values that are copied on their way in and out, as a browser's database does. */
class CopiedValues extends MemoryValues {
  override transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return super.transact((inner) =>
      work({
        get: async (name) => structuredClone(await inner.get(name)),
        set: (name, value) => inner.set(name, structuredClone(value)),
      }),
    );
  }
}

/** The device of whoever writes. */
export class Writer {
  readonly resources: Resources;
  readonly outbox: Outbox;
  isOnline = true;
  private tellOnline: () => void = () => undefined;

  constructor({ana}: Place) {
    const session = () => ({status: 'signed-in', webId: ana.webId, fetch: ana.fetch}) as const;
    this.resources = new Resources({session, mayAuthenticate: () => true});
    const environment = {
      ...plainEnvironment,
      isOnline: () => this.isOnline,
      watchNetwork: (listener: () => void) => {
        this.tellOnline = listener;
        return () => undefined;
      },
    };
    this.outbox = new Outbox({
      webId: ana.webId,
      resources: this.resources,
      session,
      values: new CopiedValues(),
      environment,
    });
  }

  /** The device has its network back, and says so. */
  online(): void {
    this.isOnline = true;
    this.tellOnline();
  }

  /** Gives a dish another name than the one on screen. */
  async rename(url: string, name: string): Promise<string> {
    const iri = `${url}#it`;
    const {document} = this.resources.peek(url);
    const base = readFields(dishKind, document!.graph, iri).values;
    return this.outbox.add({type: 'edit', iri, edits: [{iri, kind: dishKind, base, values: {name: [name]}}]});
  }
}

/** Another device, on which the same documents are on screen. */
export class Reader {
  private readonly resources = new Resources();
  private watchPage: (isShown: boolean) => void = () => undefined;

  /** Resolves once the server tells it of every document. */
  static async open(urls: readonly string[]): Promise<Reader> {
    const reader = new Reader();
    let lines = 0;
    let tellOpen!: () => void;
    const allOpen = new Promise<void>((resolve) => (tellOpen = resolve));
    const live = new Live({
      resources: reader.resources,
      session: () => ({status: 'signed-out'}),
      environment: {
        now: Date.now,
        random: Math.random,
        after: (delay, work) => plainEnvironment.wait(work, delay),
        openSocket(url) {
          const socket = openSocket(url);
          (socket as unknown as EventTarget).addEventListener('open', () => ++lines === urls.length && tellOpen());
          return socket;
        },
        isVisible: () => true,
        watchPage: (listener) => (reader.watchPage = listener),
      },
    });
    reader.resources.onChange = (entry) => live.note(entry);
    for (const url of urls) {
      reader.resources.subscribe(url, () => undefined);
      await reader.resources.read(url);
    }
    await allOpen;
    return reader;
  }

  /** The device has its network back, and says so. */
  online(): void {
    this.watchPage(true);
  }

  /** Resolves once a dish is shown with this name. */
  shows(url: string, name: string): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        const {document} = this.resources.peek(url);
        const found = document && readFields(dishKind, document.graph, `${url}#it`).values.name?.[0];
        if (found !== name) return;
        unsubscribe();
        resolve();
      };
      const unsubscribe = this.resources.subscribe(url, look);
      look();
    });
  }
}
