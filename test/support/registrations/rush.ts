import {randomUUID} from 'node:crypto';
import {registrationAddress} from '../../../pods/registrations/addresses.js';
import {newRegistrationBox} from '../../../pods/registrations/new-box.js';
import {createRegistrationBox} from '../../../pods/registrations/create-box.js';
import {readOwnRegistration} from '../../../pods/registrations/own.js';
import {readPlacesPatiently, standingOf, type PlaceStanding} from '../../../pods/registrations/read-places.js';
import {registerWork, type Invitation, type Reply} from '../../../pods/registrations/register-work.js';
import {Resources} from '../../../pods/documents/resources.js';
import {createHome} from '../../../pods/homes/create-home.js';
import {plainEnvironment} from '../../../pods/outbox/environment.js';
import {Outbox} from '../../../pods/outbox/outbox.js';
import {MemoryValues} from '../../../pods/values.js';
import type {Answer} from '../../../vocab/kinds/registration/registration.js';
import type {CoopLayout} from '../../../pods/coop/layout.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {triple} from '../../../vocab/rdf/terms.js';
import {coop, dct, tree} from '../../../vocab/rdf/vocabularies.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';
import {valueOf} from '../fixtures.js';
import {moveIn, type Inhabitant} from '../inhabitants.js';

/** Somebody with an account of the server's and a home for the coop. */
export interface Settler extends Inhabitant {
  readonly home: string;
}

/** Makes accounts with homes, each with a session of its own by client credentials. */
export async function settle(count: number, moderators: string, origin?: string): Promise<Settler[]> {
  const settlers: Settler[] = [];
  // One after the other, and once more if that fails: the server hashes passwords, and on a busy machine gives up what waits for that.
  for (let index = 0; index < count; index++) {
    const person = await moveIn(true, origin).catch(() => moveIn(true, origin));
    const {storage, webId, session} = person;
    const home = valueOf(await createHome({fetch: session.fetch, storage, webId, moderators}));
    settlers.push({...person, home});
  }
  return settlers;
}

/** Writes them all into the members' list at once: one after the other would take minutes. */
export async function enlist(owner: Inhabitant, {membersList}: CoopLayout, settlers: readonly Settler[]): Promise<void> {
  const {graph} = valueOf(await owner.resources.read(membersList, {fresh: true}));
  const rows = settlers.flatMap(({webId, home}) => {
    const row = `${documentOf(membersList)}#r-${randomUUID()}`;
    return [
      triple(membersList, tree.member, row),
      triple(row, dct.isVersionOf, webId),
      triple(row, dct.creator, webId),
      triple(row, coop.home, home),
    ];
  });
  const body = writeTurtle([...graph, ...rows]);
  const headers = {'content-type': 'text/turtle'};
  const put = await owner.session.fetch(documentOf(membersList), {method: 'PUT', headers, body});
  if (!put.ok) throw new Error(`The members' list could not be written: ${put.status}`);
}

/** Makes the box of an event to which somebody invites. */
export async function invite(organizer: Settler, moderators: string): Promise<Invitation> {
  const box = newRegistrationBox(organizer.home);
  const {fetch} = organizer.session;
  valueOf(await createRegistrationBox({fetch, box, organizer: organizer.webId, moderators}));
  return {event: `${organizer.home}public/${randomUUID()}.ttl#it`, box, organizer: organizer.webId, moderators};
}

/** How it went for one who registers: times in milliseconds since the first of all began. */
export interface Registered {
  readonly began: number;
  /** When everything had arrived. */
  readonly sent: number;
  /** When the box was read again, and said whether there is a place. */
  readonly knew: number;
  readonly standing: PlaceStanding;
}

/** A page on which somebody registers, with an outbox as every page has one. */
export class RegisteringPage {
  readonly resources: Resources;
  private readonly outbox: Outbox;

  constructor(
    private readonly person: Settler,
    private readonly invitation: Invitation,
    private readonly capacity: number,
  ) {
    const session = () => person.session;
    this.resources = new Resources({session, mayAuthenticate: () => true});
    const {webId} = person;
    this.outbox = new Outbox({webId, resources: this.resources, session, values: new MemoryValues()});
  }

  /** Says yes, and reads the box until it says whether there is a place. */
  async register(since: number): Promise<Registered> {
    const now = () => performance.now() - since;
    const began = now();
    const registration = await this.answer('yes');
    const sent = now();
    for (;;) {
      const own = valueOf(await readOwnRegistration(this.resources, registration));
      const standing = standingOf(own, await this.read());
      if (standing.status !== 'on-the-way') return {began, sent, knew: now(), standing};
    }
  }

  /** Gives an answer, after that which was given before, and waits until everything has arrived. */
  async answer(answer: Answer, more: Pick<Reply, 'answers' | 'showsName'> = {}): Promise<string> {
    const {home} = this.person;
    const registration = await registrationAddress(home, this.invitation);
    // Who has never answered need not ask: nothing is there.
    const shown =
      answer === 'yes' && !more.answers ? undefined : valueOf(await readOwnRegistration(this.resources, registration));
    const work = await registerWork(home, this.invitation, {answer, companions: 0, ...more}, shown);
    const left = await this.outbox.settled(await this.outbox.add(work));
    if (left) throw new Error(`Not sent: ${JSON.stringify(left.problem)}`);
    return registration;
  }

  async read() {
    const read = await readPlacesPatiently(this.resources, {...this.invitation, capacity: this.capacity});
    // A page goes on trying; so does this one.
    return read.ok ? read.value : undefined;
  }
}

/** Everybody registers, each beginning at some moment within so many milliseconds. */
export async function rush(
  people: readonly Settler[],
  invitation: Invitation,
  capacity: number,
  within: number,
): Promise<Registered[]> {
  const since = performance.now();
  return Promise.all(
    people.map(async (person, index) => {
      await new Promise<void>((resolve) => plainEnvironment.wait(resolve, (within * index) / people.length));
      return new RegisteringPage(person, invitation, capacity).register(since);
    }),
  );
}
