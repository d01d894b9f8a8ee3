import {createMemoryPod, type Person} from '../memory-pod.js';
import {nextTurn} from '../outbox/until.js';

/** Where a schedule is run: a server, on which one person has a space, and what lies there. */
export interface Ground {
  readonly ana: Person;
  /** Asks as anyone. */
  readonly fetch: typeof fetch;
  /** Where new dishes are made. */
  readonly home: string;
  /** A list that takes announcements, and the document in which it takes them. */
  readonly list: string;
  readonly announcements: string;
  /** Puts a document there by other means than the kit, and gives its address. */
  put(name: string, turtle: string): Promise<string>;
  /** What the server has, word by word. */
  text(url: string): Promise<string | undefined>;
  /** Tells of each document that has changed, in the order of the changes. */
  watch(listener: (url: string, body: string | undefined) => void): void;
  /** Lets everything go on for a moment. */
  turn(): Promise<void>;
  /** Resolves when no request is under way any more, also of those whose sender is gone. */
  idle(): Promise<void>;
  /** Stops the server in the middle of everything, and starts it again. */
  restart(): Promise<void>;
}

/** The server in the page. */
export function memoryGround(): Ground {
  const pod = createMemoryPod();
  const ana = pod.createPerson('ana');
  pod.put('/coop/list.ttl', '<#it> <https://w3id.org/solidaire/ns#announcements> <new.ttl>.');
  const announcements = pod.put('/coop/new.ttl', '');
  pod.rule('/coop/new.ttl', 'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read, acl:Append');
  return {
    ana,
    fetch: pod.fetch,
    home: `${ana.storage}coop/home/`,
    list: `${pod.origin}/coop/list.ttl#it`,
    announcements,
    put: (name, turtle) => Promise.resolve(pod.put(`/ana/dishes/${name}.ttl`, turtle)),
    text: (url) => Promise.resolve(pod.text(url)),
    watch: (listener) => pod.watch(listener),
    turn: nextTurn,
    idle: nextTurn,
    restart: () => Promise.resolve(),
  };
}
