import {
  chatNoteWork,
  chatSettingsWork,
  isQuiet,
  readMyChats,
  type ChatNote,
  type MyChats,
} from '../../pods/chat/my-chats.js';
import type {Room} from '../../pods/chat/room.js';
import type {Work} from '../../pods/outbox/work.js';
import {failure, success, type Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';

/** So many milliseconds after the last message came on screen it counts as read. */
const untilRead = 3_000;

/** What somebody notes of conversations, in the own space, for nobody else: until where they are read, which are muted or left, quiet hours. */
export class ChatNotes {
  mine: MyChats = {chats: new Map(), ignored: []};
  private timer?: ReturnType<typeof setTimeout> | undefined;
  private noting?: number | undefined;

  constructor(
    private readonly community: Community,
    private readonly home: string,
    readonly webId: string,
  ) {}

  async load(fresh = false): Promise<Result<MyChats>> {
    const read = await readMyChats(this.community.resources, this.home, {fresh});
    if (read.ok) this.mine = read.value;
    return read;
  }

  get isQuietNow(): boolean {
    return isQuiet(this.mine, new Date());
  }

  /** Until when a conversation was read; everything that lies before the first look is old. */
  readUntil(channel: string): number | undefined {
    return this.mine.chats.get(channel)?.readUntil;
  }

  /** The newest message is on screen: noted a moment later, once for many, if it is news at all. */
  see({channel, title}: Room, time: number): void {
    const known = Math.max(this.readUntil(channel) ?? 0, this.noting ?? 0);
    if (time <= known || document.visibilityState !== 'visible') return;
    this.noting = time;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.note({channel, title, readUntil: time}), untilRead);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.noting = undefined;
  }

  note(note: ChatNote): Promise<Result<void>> {
    return this.write(chatNoteWork(this.home, note));
  }

  quiet(hours: MyChats['quiet']): Promise<Result<void>> {
    return this.write(Promise.resolve(chatSettingsWork(this.home, this.mine, {quiet: hours})));
  }

  /** Leaves a conversation, or comes back. In one of a few, the others' pages can see it as well. */
  async stand(room: Room, isIn: boolean): Promise<Result<void>> {
    const {channel, readers} = room;
    if (readers?.who === 'pair' || readers?.who === 'named') {
      const told = await this.tellOthers(room, isIn);
      if (!told.ok) return told;
    }
    const noted = await this.note({channel, title: room.title, standing: isIn ? 'joined' : 'left'});
    if (noted.ok) await this.register(room, isIn).catch(() => undefined);
    return noted;
  }

  /** Other apps of this person find the conversation, or no longer. That it cannot be done undoes nothing. */
  private async register(room: Room, isIn: boolean): Promise<void> {
    const {community, home, webId} = this;
    const {session, resources} = community;
    if (session.status !== 'signed-in' || session.webId !== webId) return;
    const {registerWithPerson, forgetWithPerson} = await import('../../pods/chat/register-room.js');
    const {fetch} = session;
    const own = {resources, fetch, webId, storage: new URL('../../', home).href};
    await (isIn ? registerWithPerson : forgetWithPerson)(own, room);
  }

  private async tellOthers(room: Room, isIn: boolean): Promise<Result<void>> {
    const {community, home, webId} = this;
    const {session, resources} = community;
    const coop = await community.coop([]);
    if (!coop.ok) return coop;
    const {writeStanding} = await import('../../pods/chat/standing.js');
    if (session.status !== 'signed-in' || session.webId !== webId) return failure('signed-out');
    const own = {resources, fetch: session.fetch, webId, coop: coop.value, home, room};
    return writeStanding(own, isIn ? 'accepted' : 'left');
  }

  private async write(work: Work | Promise<Work>): Promise<Result<void>> {
    const [outbox, ready] = await Promise.all([this.community.outbox(), work]);
    if (!outbox) return failure('signed-out');
    const left = await outbox.settled(await outbox.add(ready));
    if (left) return {ok: false, problem: left.problem ?? {kind: 'refused'}};
    await this.load();
    return success(undefined);
  }
}
