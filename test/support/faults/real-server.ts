import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {graph, parse, type IndexedFormula} from 'rdflib';
import {startPodServer, type RunningServer} from '../../../tools/servers/pod-server.js';
import {freePort} from '../../../tools/servers/ports.js';
import {FaultyWire} from '../../faults/faulty-wire.js';

/** A Community Solid Server with files of its own behind a wire, and what really lies in these files. */
export class RealServer {
  private server: RunningServer | undefined;

  private constructor(
    readonly wire: FaultyWire,
    private readonly port: number,
    private readonly directory: string,
  ) {}

  static async open(): Promise<RealServer> {
    const port = await freePort();
    const directory = await mkdtemp(join(tmpdir(), 'faults-'));
    const opened = new RealServer(await FaultyWire.start(0, () => port), port, directory);
    await opened.start();
    return opened;
  }

  get origin(): string {
    return this.wire.origin;
  }

  async start(): Promise<void> {
    const {port, directory, origin: publicUrl} = this;
    this.server = await startPodServer({port, directory, publicUrl});
  }

  async stop(): Promise<void> {
    await this.server?.stop();
    this.server = undefined;
  }

  /** Ends it, and takes its files away. */
  async close(): Promise<void> {
    await this.stop();
    await this.wire.stop();
    await rm(this.directory, {recursive: true, force: true});
  }

  /** What the server's file says, word by word; nothing if it is not there. */
  async text(address: string): Promise<string | undefined> {
    const path = join(this.directory, new URL(address).pathname);
    // What has no ending in its address has that of its type in its file.
    for (const file of [path, `${path}$.ttl`]) {
      const found = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
        return undefined;
      });
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The same as another app's library reads it: the check must not believe the reader that it checks. */
  async statements(address: string): Promise<IndexedFormula | undefined> {
    const url = address.split('#')[0]!;
    const text = await this.text(url);
    if (text === undefined) return undefined;
    const store = graph();
    parse(text, store, url, 'text/turtle');
    return store;
  }

  /** The addresses of what lies in a container. */
  async listing(container: string): Promise<string[]> {
    const names = await readdir(join(this.directory, new URL(container).pathname));
    return names.filter((name) => !name.startsWith('.')).map((name) => container + name.replace(/\$\.ttl$/, ''));
  }
}
