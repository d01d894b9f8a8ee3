import {readShown, shownNow} from '../../../pods/registrations/shown-names.js';
import {readMemberNames} from '../../data/reference-names.js';
import type {AnsweringStrings} from '../../strings/answering/strings.js';
import type {Asking} from './answering.js';

/** So many names are said; of the others, how many there are. */
const mostNames = 20;

/** Those who take part and want other members to see that: one document for all of them, and the list of members for their names. */
export class Attendance {
  private shown: ReadonlyMap<string, string> = new Map();
  private names: ReadonlyMap<string, string> = new Map();

  constructor(
    private readonly asking: Asking,
    /** The reader's languages, best first. */
    private readonly languages: () => readonly string[],
  ) {}

  async look(): Promise<void> {
    const {invited, day} = this.asking;
    if (!invited) return;
    const {event, community} = invited;
    const shown = await readShown(community.resources, {box: event.registrationBox!, event: event.iri, day});
    const names = shown.size ? await readMemberNames(community, this.languages()) : new Map<string, string>();
    if (this.asking.day !== day || this.asking.invited?.event.iri !== event.iri) return;
    Object.assign(this, {shown, names});
    this.asking.host.requestUpdate();
  }

  /** Who takes part, in one sentence; nothing if nobody wants that to be seen. Names are those of the members' list, and of nobody else. */
  sentence(words: AnsweringStrings): string {
    const {reading} = this.asking;
    if (!reading) return '';
    const known = shownNow(this.shown, reading).flatMap((agent) => this.names.get(agent) ?? []);
    const said = known.slice(0, mostNames);
    return said.length ? words.taking(said, Math.max(0, reading.taken - said.length)) : '';
  }

  forget(): void {
    this.shown = this.names = new Map();
  }
}
