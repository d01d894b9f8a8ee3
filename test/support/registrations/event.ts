import {newRegistrationBox} from '../../../pods/registrations/new-box.js';
import {createRegistrationBox} from '../../../pods/registrations/create-box.js';
import {readPlaces, type BoxReading} from '../../../pods/registrations/read-places.js';
import {registerWork, type Invitation, type Reply} from '../../../pods/registrations/register-work.js';
import {readOwnRegistration} from '../../../pods/registrations/own.js';
import type {Resources} from '../../../pods/documents/resources.js';
import {registrationAddress} from '../../../pods/registrations/addresses.js';
import type {Place} from '../../../vocab/kinds/registration/places.js';
import type {RegisterWork} from '../../../pods/outbox/work.js';
import {foundCoop, join, resourcesOf, valueOf, type TestCoop} from '../fixtures.js';
import {createMemoryPod, type Person} from '../memory-pod.js';
import {Device, type Tab} from '../outbox/device.js';

export type Member = Person & {readonly home: string};

/** An event to which Ana invites, with its box, in a coop with members. */
export class TestEvent {
  private constructor(
    readonly coop: TestCoop,
    readonly ana: Member,
    readonly invitation: Invitation,
  ) {}

  static async open(more: Partial<Invitation> = {}, coop?: TestCoop): Promise<TestEvent> {
    const founded = coop ?? (await foundCoop(createMemoryPod()));
    const ana = await join(founded, 'ana');
    const box = newRegistrationBox(ana.home);
    const {moderators} = founded.layout;
    valueOf(await createRegistrationBox({fetch: ana.fetch, box, organizer: ana.webId, moderators}));
    const event = `${ana.home}public/workshop.ttl#it`;
    return new TestEvent(founded, ana, {event, box, organizer: ana.webId, moderators, ...more});
  }

  /** The same event on one date of its series. */
  on(day: string): TestEvent {
    return new TestEvent(this.coop, this.ana, {...this.invitation, day});
  }

  get pod() {
    return this.coop.pod;
  }

  member(name: string): Promise<Member> {
    return join(this.coop, name);
  }

  /** A page of this person, on a device of its own. */
  pageOf(person: Member, device = new Device(this.pod.fetch)): Tab {
    return device.open(person);
  }

  /** What a person wants who answers on this page. */
  async work(tab: Tab, member: Member, reply: Partial<Reply>): Promise<RegisterWork> {
    const shown = valueOf(await this.ownOf(tab.resources, member));
    return registerWork(member.home, this.invitation, {answer: 'yes', companions: 0, ...reply}, shown);
  }

  /** The person answers, and it is sent. */
  async answer(member: Member, reply: Partial<Reply> = {}, tab = this.pageOf(member)): Promise<Tab> {
    const id = await tab.outbox.add(await this.work(tab, member, reply));
    const left = await tab.outbox.settled(id);
    if (left) throw new Error(`Not sent: ${JSON.stringify(left.problem)}`);
    return tab;
  }

  async ownOf(resources: Resources, member: Member) {
    return readOwnRegistration(resources, await registrationAddress(member.home, this.invitation));
  }

  /** The registration as the person's own server has it. */
  async storedOf(member: Member) {
    return valueOf(await this.ownOf(resourcesOf(this.pod, member), member));
  }

  /** What a reader finds in the box: anyone, if nobody is named. */
  async read(capacity?: number, reader?: Person): Promise<BoxReading> {
    return valueOf(await readPlaces(resourcesOf(this.pod, reader), {...this.invitation, capacity}));
  }

  /** Who has a place, by name, in the order of arrival: `ana`, `ben +1`, `carl #1` for the first in the waiting list. */
  async who(members: Readonly<Record<string, Member>>, capacity?: number): Promise<string[]> {
    const names = new Map<string, string>();
    for (const [name, member] of Object.entries(members)) {
      const own = await this.storedOf(member);
      for (const claim of [own?.claim, ...(own?.formerClaims ?? [])]) if (claim) names.set(claim, name);
    }
    const said = (place: Place) =>
      [
        names.get(place.claim) ?? 'somebody',
        ...(place.seats > 1 ? [`+${place.seats - 1}`] : []),
        ...(place.status === 'waiting' ? [`#${place.position}`] : []),
      ].join(' ');
    return (await this.read(capacity)).places.map(said);
  }
}
