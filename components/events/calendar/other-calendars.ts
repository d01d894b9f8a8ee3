import type {ReactiveControllerHost} from 'lit';
import {eventKind} from '../../../vocab/kinds/event/event.generated.js';
import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import {findCoop, findList} from '../../../pods/coop/discovery.js';
import type {Row} from '../../../pods/lists/row.js';
import type {ThingList} from '../../../pods/lists/thing-list.js';
import type {Problem} from '../../../pods/problem.js';
import type {Community} from '../../data/community.js';
import type {otherEventList} from './event-list.js';

/** The calendar of another coop, as far as it is known. */
interface OtherCalendar {
  readonly iri: string;
  name: string;
  list?: ThingList<AgendaEvent>;
  problem?: Problem;
  unsubscribe?: () => void;
}

/**
 * The calendars of other coops, of which a page shows what is shared with its own coop. One that cannot be read costs its own events and no
 * more.
 */
export class OtherCalendars {
  private calendars: readonly OtherCalendar[] = [];
  private community?: Community;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Finds another coop's list: handed in, so that the tag's own code is not loaded a second time under another name. */
    private readonly listAt: typeof otherEventList,
  ) {
    host.addController({hostDisconnected: () => this.stop()});
  }

  /** Reads the calendars of these coops. Resolves when all are read, or cannot be. */
  async show(community: Community, coops: readonly string[], languages: readonly string[], fresh: boolean): Promise<void> {
    const isSame = this.community === community && this.calendars.map(({iri}) => iri).join() === coops.join();
    if (!isSame) {
      this.stop();
      this.community = community;
      this.calendars = coops.map((iri) => ({iri, name: new URL(iri).host}));
    }
    await Promise.all(this.calendars.map((calendar) => this.read(calendar, community, languages, fresh)));
    this.take();
  }

  /** What is shared with the community's coop; the same array as long as nothing has changed. */
  rows: readonly Row<AgendaEvent>[] = [];
  /** Names of the coops from whose calendars these come, by event. */
  origins: ReadonlyMap<string, string> = new Map();

  /** Names of the coops whose calendars cannot be read. */
  get unread(): string[] {
    return this.calendars.flatMap(({name, problem}) => (problem ? [name] : []));
  }

  private take(): void {
    const own = this.community?.src;
    const rows: Row<AgendaEvent>[] = [];
    const origins = new Map<string, string>();
    for (const {list, name} of this.calendars) {
      for (const row of list?.state.rows ?? []) {
        if (!own || origins.has(row.source) || !row.thing?.sharedWith.includes(own)) continue;
        rows.push(row);
        origins.set(row.source, name);
      }
    }
    this.rows = rows;
    this.origins = origins;
    this.host.requestUpdate();
  }

  private async read(
    calendar: OtherCalendar,
    community: Community,
    languages: readonly string[],
    fresh: boolean,
  ): Promise<void> {
    const {resources} = community;
    const coop = await findCoop(resources, calendar.iri, languages);
    const address = coop.ok ? await findList(resources, coop.value, eventKind.types) : coop;
    calendar.problem = address.ok ? undefined : address.problem;
    if (coop.ok) calendar.name = coop.value.name ?? calendar.name;
    if (!address.ok) return;
    const list = this.listAt(community, address.value, languages);
    if (calendar.list !== list) {
      calendar.unsubscribe?.();
      calendar.list = list;
      calendar.unsubscribe = list.subscribe(() => this.take());
    }
    await list.load(fresh);
    calendar.problem = list.state.rows.length ? undefined : list.state.problem;
  }

  private stop(): void {
    for (const {unsubscribe} of this.calendars) unsubscribe?.();
    this.calendars = [];
  }
}
