import {loadNewsPageWords} from '../../../components/strings/news-pages/load.js';
import {addNews} from '../../../pods/news/create-news.js';
import {newsFeedOf, newsIndexOf, newsPageOf} from '../../../pods/news/news-address.js';
import {publishNews} from '../../../pods/news/publish-news.js';
import {announce} from '../../../pods/lists/announce.js';
import {readCoopList, type CoopList, type Readers} from '../../../pods/lists/coop-lists.js';
import {tidyCoopList} from '../../../pods/lists/tidy-coop-list.js';
import {readRoll} from '../../../pods/members/roll.js';
import {contribute, withdraw, type NewPart} from '../../../pods/things/contribute.js';
import {articleKind, markdownType} from '../../../vocab/kinds/article/article.js';
import type {ValuesOf} from '../../../vocab/shapes/descriptor.js';
import {foundCoop, join, resourcesOf, valueOf, type TestCoop} from '../fixtures.js';
import {createMemoryPod, type MemoryPod, type Person} from '../memory-pod.js';

/** What an article says in a test, unless it says otherwise. */
const usual = {mediaType: [markdownType], published: ['2026-11-01T10:00:00Z'], language: ['fr']};

/** A coop with one list of articles, and its member Ana, who writes them. */
export class Newsroom {
  private constructor(
    private readonly coop: TestCoop,
    private readonly ana: Person & {home: string},
    readonly list: string,
  ) {}

  static async open(who: 'everyone' | 'members' = 'everyone'): Promise<Newsroom> {
    const coop = await foundCoop(createMemoryPod());
    const {pod, layout, owner} = coop;
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    const founder = {resources: resourcesOf(pod, owner), fetch: owner.fetch, owner: owner.webId, layout};
    const list = valueOf(await addNews({...founder, readers: {who}, title: 'Actualités', language: 'fr'}));
    return new Newsroom(coop, ana, list);
  }

  get pod(): MemoryPod {
    return this.coop.pod;
  }

  get author(): string {
    return this.ana.webId;
  }

  /** Ana writes an article. @returns its address. */
  async write(name: string, values: Partial<ValuesOf<typeof articleKind>>, parts: readonly NewPart[] = []): Promise<string> {
    const audience = this.list.includes('/members/') ? 'members' : 'public';
    const told = {...usual, ...values};
    return valueOf(await contribute(this.contributor(), articleKind, told, audience, name, parts)).iri;
  }

  /** Ana changes what an article says, word by word. */
  async correct(iri: string, from: string, to: string): Promise<void> {
    const {pod} = this;
    pod.put(iri, pod.text(iri)!.replaceAll(from, to));
    valueOf(await announce({...this.contributor(), source: iri}));
  }

  async takeBack(iri: string): Promise<void> {
    valueOf(await withdraw(this.contributor(), iri));
  }

  /** Where an article will be written by Ana. */
  addressOf(name: string): string {
    return `${this.ana.home}public/${name}.ttl#it`;
  }

  /** A moderator's page takes what was told into the list, and publishes it. @returns whether something was written. */
  async publish(time = '2026-11-15T10:00:00Z'): Promise<boolean> {
    await this.tidy();
    return valueOf(await this.publishOnly(time));
  }

  async tidy(): Promise<void> {
    const {pod, moderator, layout} = this.coop;
    const resources = resourcesOf(pod, moderator);
    const roll = valueOf(await readRoll(resources, layout.membersList));
    const list = await this.read();
    const {fetch} = moderator;
    valueOf(
      await tidyCoopList({resources, fetch, coop: layout.coop, list, kind: articleKind, roll, now: new Date('2026-11-15')}),
    );
  }

  /** @param readers for whom the list says that it is, if that is to be another thing than it does. */
  async publishOnly(time = '2026-11-15T10:00:00Z', readers?: Readers) {
    const {pod, moderator, layout} = this.coop;
    return publishNews({
      resources: resourcesOf(pod, moderator),
      fetch: moderator.fetch,
      list: {...(await this.read()), ...(readers && {readers})},
      membersList: layout.membersList,
      publisher: 'La Forge',
      words: loadNewsPageWords,
      now: new Date(time),
    });
  }

  /** The page of an article, as anyone gets it. */
  async page(article: string): Promise<string | undefined> {
    return this.file(await newsPageOf(this.list, article));
  }

  feed(): Promise<string | undefined> {
    return this.file(newsFeedOf(this.list));
  }

  /** Where the list says that its feed is. */
  async feedNamed(): Promise<string | undefined> {
    return (await this.read()).feed;
  }

  index(): Promise<string | undefined> {
    return this.file(newsIndexOf(this.list));
  }

  private async file(url: string): Promise<string | undefined> {
    const answer = await this.pod.fetch(url);
    return answer.ok ? answer.text() : undefined;
  }

  private async read(): Promise<CoopList> {
    return (await readCoopList(resourcesOf(this.pod, this.coop.moderator), this.list, []))!;
  }

  private contributor() {
    const {coop, ana, list} = this;
    const {coop: iri, moderators, membership} = coop.layout;
    const {webId, fetch, home} = ana;
    return {resources: resourcesOf(this.pod, ana), fetch, webId, home, list, coop: {iri, moderators, membership}};
  }
}
