import {foundCoop, join} from '../fixtures.js';
import {createMemoryPod, type MemoryPod, type Person} from '../memory-pod.js';
import {Device, type Tab} from '../outbox/device.js';
import {furnish, Library, type Who} from './library.js';

/** The same on a pod in memory, whose tests can look into it and close pages in the middle of something. */
export class MemoryLibrary extends Library {
  private constructor(
    readonly pod: MemoryPod,
    private readonly persons: Readonly<Record<Exclude<Who, 'visitor'>, Person & {home?: string}>>,
    ...rest: ConstructorParameters<typeof Library>
  ) {
    super(...rest);
  }

  /** @param isKept whether the coop keeps what is in its libraries itself. */
  static async open({isKept = false}: {readonly isKept?: boolean} = {}): Promise<MemoryLibrary> {
    const coop = await foundCoop(createMemoryPod());
    const {owner, moderator, layout, pod} = coop;
    const [member, grouped] = [await join(coop, 'member'), await join(coop, 'in-group')];
    const persons = {member, 'in-group': grouped, moderator, partner: pod.createPerson('partner')};
    await furnish(layout, {owner, moderator, member, grouped}, pod.fetch, isKept);
    return new MemoryLibrary(pod, persons, layout, persons, pod.fetch);
  }

  pageOf(who: Exclude<Who, 'visitor'>): Tab {
    return new Device(this.pod.fetch).open(this.persons[who]);
  }
}
