import type {Voter} from '../count-types.js';

/** Where in the home of whoever has cast a ballot its twin lies. */
const twins = '/private/votes/';
/** What the document is called: a name that can be spelled in one way only. */
const nameForm = /^[\w~-][\w.~-]*$/;

/** One person on the roll, even if the roll has that person twice. */
interface Person {
  /** WebID. */
  agent: string;
  /** The entry that was found to be the same person before. */
  same?: Person;
}

/** A home, by what is alike in all its spellings. */
interface Home {
  readonly person: Person;
  /** As the roll spells it, if that is how servers list it. */
  readonly spellings: string[];
}

/**
 * Who may vote, and whose a ballot is. Two entries are one person if their WebIDs differ in nothing but `http` and `https`, or if they have a home in
 * common. A home that lies in somebody else's proves nothing, since two people can write there.
 *
 * Proxies and colleges would be asked for here: how many ballots somebody has, and for whom.
 */
export class VoterIndex {
  /** How many people may vote. */
  readonly size: number;
  private readonly homes = new Map<string, Home>();
  /** How long homes are: most containers around them cannot be one. */
  private readonly lengths = new Set<number>();

  constructor(roll: readonly Voter[]) {
    const agents = new Map<string, Person>();
    let size = 0;
    for (const {agent, homes} of roll) {
      const person: Person = {agent};
      const key = alike(agent);
      size += join(agents.get(key), person) ? 0 : 1;
      agents.set(key, person);
      for (const home of homes) size -= this.addHome(home, person) ? 1 : 0;
    }
    this.size = size;
  }

  /** The WebID of whoever alone can have written a twin; nothing if nobody on the roll can. */
  ownerOf(twin: string): string | undefined {
    const end = twin.lastIndexOf(twins);
    const home = twin.slice(0, end + 1);
    const found = this.homes.get(withHttps(home));
    if (!found?.spellings.includes(home) || !nameForm.test(twin.slice(end + twins.length))) return undefined;
    return this.liesInAnothers(withHttps(home), found.person) ? undefined : mainOf(found.person).agent;
  }

  /** @returns whether that shows that two entries are one person. */
  private addHome(home: string, person: Person): boolean {
    const plain = normal(home);
    const key = withHttps(plain);
    this.lengths.add(key.length);
    const known = this.homes.get(key);
    const spellings = known?.spellings ?? [];
    if (plain === home && isContainer(home)) spellings.push(home);
    if (!known) this.homes.set(key, {person, spellings});
    return join(known?.person, person);
  }

  private liesInAnothers(home: string, person: Person): boolean {
    for (let end = endOfParent(home, home.length); end > 0; end = endOfParent(home, end)) {
      const around = this.lengths.has(end) ? this.homes.get(home.slice(0, end)) : undefined;
      if (around && mainOf(around.person) !== mainOf(person)) return true;
    }
    return false;
  }
}

/** The entry that stands for a person (https://en.wikipedia.org/wiki/Disjoint-set_data_structure). */
function mainOf(person: Person): Person {
  let main = person;
  while (main.same) main = main.same;
  if (main !== person) person.same = main;
  return main;
}

/** Makes two entries one person, who is called the same whatever the order of the roll. @returns whether they were two before. */
function join(one: Person | undefined, other: Person): boolean {
  const [first, second] = [one && mainOf(one), mainOf(other)];
  if (!first || first === second) return false;
  first.agent = preferred(first.agent, second.agent);
  second.same = first;
  return true;
}

/** What most addresses look like: nothing in them is spelled in two ways, if no name in their path begins with a dot. */
const usualForm = /^https?:\/\/[a-z\d.-]+\/[\w~#./-]*$/;

/** An address as a browser spells it. Browsers take their time for that, and a roll may be long. */
function normal(iri: string): string {
  if (usualForm.test(iri) && !iri.includes('/.')) return iri;
  return URL.canParse(iri) ? new URL(iri).href : iri;
}

/** The same for addresses that differ in nothing but their scheme, or in what no server sees, such as capitals in its name. */
function alike(iri: string): string {
  return withHttps(normal(iri));
}

function withHttps(iri: string): string {
  return iri.startsWith('http:') ? `https:${iri.slice('http:'.length)}` : iri;
}

/** Whether an address is one of a container, as a server lists it. */
function isContainer(url: string): boolean {
  return url.endsWith('/') && !/[?#]|[^:]\/\//.test(url);
}

/** Of two names of one person the same is taken whatever the order of the roll; `https` before `http`. */
function preferred(one: string, other: string): string {
  if (one === other) return one;
  const [a, b] = [alike(one), alike(other)];
  if (a === b) return one.startsWith('https:') ? one : other;
  return a < b ? one : other;
}

/** Where the container ends that a container lies in, whose own address ends at `end`; 0 if it lies in none. */
function endOfParent(url: string, end: number): number {
  const slash = url.lastIndexOf('/', end - 2);
  return slash > url.indexOf('//') + 1 ? slash + 1 : 0;
}
