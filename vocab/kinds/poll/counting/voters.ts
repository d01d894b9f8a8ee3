import type {Voter} from '../count-types.js';

/** Where a ballot's twin lies in the home of whoever has cast it, and nowhere else: a document that can be spelled in one way only. */
const twinForm = /^(.*\/)private\/votes\/[\w~-][\w.~-]*$/;

/** One person on the roll, even if the roll has that person twice. */
interface Person {
  /** WebID. */
  agent: string;
}

/**
 * Who may vote, and whose a ballot is. Two entries are one person if their WebIDs differ in nothing but `http` and `https`, or if they have a home in
 * common. A home that lies in somebody else's proves nothing, since two people can write there.
 *
 * Proxies and colleges would be asked for here: how many ballots somebody has, and for whom.
 */
export class VoterIndex {
  private readonly persons: ReadonlySet<Person>;
  private readonly byHome: ReadonlyMap<string, Person>;

  constructor(roll: readonly Voter[]) {
    const entries = onePerPerson(roll);
    this.persons = new Set(entries.values());
    const homes = roll.flatMap((voter) => voter.homes.map((home) => [home, entries.get(voter)!] as const));
    const known = new Map(homes.map(([home, person]) => [alike(home), person]));
    this.byHome = new Map(homes.filter(([home, person]) => isPlain(home) && !liesInAnothers(home, person, known)));
  }

  /** How many people may vote. */
  get size(): number {
    return this.persons.size;
  }

  /** The WebID of whoever alone can have written a twin; nothing if nobody on the roll can. */
  ownerOf(twin: string): string | undefined {
    const [, home] = twinForm.exec(twin) ?? [];
    return home === undefined ? undefined : this.byHome.get(home)?.agent;
  }
}

/** Finds entries of the same person, through others if need be: the first with the second, the second with the third. */
function onePerPerson(roll: readonly Voter[]): ReadonlyMap<Voter, Person> {
  const groups = new Groups<Voter>();
  const seen = new Map<string, Voter>();
  for (const voter of roll) {
    for (const key of [`agent ${alike(voter.agent)}`, ...voter.homes.map((home) => `home ${alike(home)}`)]) {
      const same = seen.get(key);
      if (same) groups.join(same, voter);
      else seen.set(key, voter);
    }
  }
  const persons = new Map<Voter, Person>();
  for (const voter of roll) {
    const first = groups.firstOf(voter);
    const person = persons.get(first) ?? {agent: voter.agent};
    person.agent = preferred(person.agent, voter.agent);
    persons.set(first, person).set(voter, person);
  }
  return persons;
}

/** What belongs together (https://en.wikipedia.org/wiki/Disjoint-set_data_structure). */
class Groups<Item> {
  private readonly towards = new Map<Item, Item>();

  firstOf(item: Item): Item {
    let first = item;
    for (let next = this.towards.get(first); next !== undefined; next = this.towards.get(first)) first = next;
    if (first !== item) this.towards.set(item, first);
    return first;
  }

  join(one: Item, other: Item): void {
    const [first, second] = [this.firstOf(one), this.firstOf(other)];
    if (first !== second) this.towards.set(second, first);
  }
}

/** Of two names of one person the same is taken whatever the order of the roll; `https` before `http`. */
function preferred(one: string, other: string): string {
  const [a, b] = [alike(one), alike(other)];
  if (a === b) return one.startsWith('https:') ? one : other;
  return a < b ? one : other;
}

/** The same for addresses that differ in nothing but their scheme, or in what no server sees, such as capitals in its name. */
function alike(iri: string): string {
  return (URL.canParse(iri) ? new URL(iri).href : iri).replace(/^http:/, 'https:');
}

/** Whether an address of a container is spelled as its server lists it. */
function isPlain(home: string): boolean {
  return home.endsWith('/') && URL.canParse(home) && new URL(home).href === home && !/[?#]|\/\/.*\/\//.test(home);
}

function liesInAnothers(home: string, person: Person, known: ReadonlyMap<string, Person>): boolean {
  for (let around = parentOf(alike(home)); around; around = parentOf(around)) {
    const other = known.get(around);
    if (other && other !== person) return true;
  }
  return false;
}

/** The container that a container lies in. */
function parentOf(url: string): string | undefined {
  const end = url.lastIndexOf('/', url.length - 2);
  return end > url.indexOf('//') + 1 ? url.slice(0, end + 1) : undefined;
}
