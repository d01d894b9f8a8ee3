import {nextTurn} from '../outbox/until.js';
import type {Ground} from '../schedules/ground.js';
import type {Person} from '../memory-pod.js';
import type {OwnList, Place} from './place.js';
import {isWrite} from '../schedules/network.js';

/** After so many turns of the program, one request that is under way is waited for: a real server needs its time. */
const turnsPerAnswer = 4;

/** The real server as the ground of one schedule: documents and a home of its own, in the space of one member. */
export class RealGround implements Ground {
  readonly ana: Person;
  readonly fetch: typeof fetch;
  readonly home: string;
  readonly list: string;
  readonly announcements: string;
  private listener: (url: string, body: string | undefined) => void = () => undefined;
  private readonly last = new Map<string, string | undefined>();
  private readonly underWay = new Set<Promise<unknown>>();
  private writing: Promise<unknown> = Promise.resolve();
  private turns = 0;

  constructor(
    private readonly place: Place,
    {list, announcements}: OwnList,
  ) {
    const {ana} = place;
    this.ana = {...ana, fetch: this.through(ana.fetch)};
    this.fetch = this.through(fetch);
    this.home = `${ana.home}${place.name()}/`;
    this.list = list;
    this.announcements = announcements;
  }

  async put(_name: string, turtle: string): Promise<string> {
    const url = await this.place.document(turtle);
    this.last.set(url, await this.text(url));
    return url;
  }

  text(url: string): Promise<string | undefined> {
    return this.place.server.text(url);
  }

  watch(listener: (url: string, body: string | undefined) => void): void {
    this.listener = listener;
  }

  async turn(): Promise<void> {
    await nextTurn();
    if (++this.turns % turnsPerAnswer === 0 && this.underWay.size) await Promise.race(this.underWay);
  }

  async idle(): Promise<void> {
    while (this.underWay.size) await Promise.all(this.underWay);
  }

  async restart(): Promise<void> {
    await this.place.server.stop();
    for (let turn = 0; turn < 20; turn++) await nextTurn();
    await this.place.server.start();
  }

  /** One write at a time, so that nothing is missed of what a document says between two of them. */
  private through(fetcher: typeof fetch): typeof fetch {
    return (input, init) => {
      const send = () => fetcher(input, init);
      if (!isWrite(init)) return this.follow(send());
      const sent = this.writing.then(send).finally(() => this.record(input instanceof Request ? input.url : String(input)));
      this.writing = sent.catch(() => undefined);
      return this.follow(sent);
    };
  }

  private follow<T>(request: Promise<T>): Promise<T> {
    const over = request.catch(() => undefined).finally(() => this.underWay.delete(over));
    this.underWay.add(over);
    return request;
  }

  /** Tells what a write has made of its document, if anything. */
  private async record(url: string): Promise<void> {
    const body = await this.text(url);
    if (body === this.last.get(url)) return;
    this.last.set(url, body);
    this.listener(url, body);
  }
}
