import {Conversation} from '../../../pods/chat/conversation.js';
import {openRoom, prepareRooms, roomContainer} from '../../../pods/chat/open-room.js';
import {readRoom} from '../../../pods/chat/read-room.js';
import type {Room} from '../../../pods/chat/room.js';
import type {SayWork} from '../../../pods/chat/say-work.js';
import {spokenPlaceOf} from '../../../pods/chat/spoken-place.js';
import type {CoopLayout} from '../../../pods/coop/layout.js';
import {Resources} from '../../../pods/documents/resources.js';
import {Outbox} from '../../../pods/outbox/outbox.js';
import {MemoryValues} from '../../../pods/values.js';
import {dayAddress} from '../../../vocab/formats/longchat/addresses.js';
import {newName} from '../../../vocab/kinds/chat/utterance.js';
import {valueOf} from '../fixtures.js';
import type {Settler} from '../registrations/rush.js';

/** Opens a room for some people in the space of the first of them, on a real server. */
export async function gatherIn(people: readonly Settler[]): Promise<Room> {
  const [{session, storage, webId, resources}] = people as [Settler];
  const {fetch} = session;
  valueOf(await prepareRooms(fetch, {storage, owner: webId}));
  const channel = valueOf(
    await openRoom({
      fetch,
      author: webId,
      owner: webId,
      container: roomContainer(storage),
      readers: {who: 'named', people: people.map((person) => person.webId)},
      now: Date.now(),
      days: 2,
      title: 'Tout le monde parle',
    }),
  );
  return valueOf(await readRoom(resources, channel));
}

/** A page on which somebody talks in a room, with an outbox as every page has one. */
export class TalkingPage {
  readonly resources: Resources;
  private readonly outbox: Outbox;
  private count = 0;

  constructor(
    private readonly person: Settler,
    private readonly room: Room,
    private readonly layout: CoopLayout,
  ) {
    const session = () => person.session;
    this.resources = new Resources({session, mayAuthenticate: () => true});
    this.outbox = new Outbox({webId: person.webId, resources: this.resources, session, values: new MemoryValues()});
  }

  /** Says something; resolves when it has arrived. */
  async say(text: string): Promise<string> {
    const {channel, days, readers} = this.room;
    const {webId, home} = this.person;
    const {coop: iri, moderators, membership} = this.layout;
    const time = Date.now();
    const name = newName(time, () => `${this.person.storage.slice(-6, -1)}${String(this.count++).padStart(3, '0')}`);
    const work: SayWork = {
      type: 'say',
      coop: {iri, moderators, membership},
      channel,
      home,
      place: await spokenPlaceOf({channel, readers}, {webId}),
      day: dayAddress(channel, time),
      days,
      utterance: {act: 'post', name, time, text},
    };
    const left = await this.outbox.settled(await this.outbox.add(work));
    if (left) throw new Error(`Not sent: ${JSON.stringify(left.problem)}`);
    return name;
  }

  /** The conversation as this page shows it. */
  async listen(people: readonly Settler[]): Promise<Conversation> {
    const {room, resources} = this;
    const homes = new Map(people.map(({webId, home}) => [webId, [home]]));
    const place = await spokenPlaceOf(room, {webId: this.person.webId});
    const conversation = new Conversation({resources, room, place, homesOf: (webId) => homes.get(webId) ?? []});
    await conversation.open();
    return conversation;
  }
}
