import {html, LitElement, nothing, type TemplateResult} from 'lit';
import '../../../components/community/community.js';
import type {CoopCommunity} from '../../../components/community/community.js';
import {readOutcome} from '../../../pods/polls/read-outcome.js';
import {phaseOf} from '../../../pods/polls/phase.js';
import {loadStrings} from '../../../components/strings/load.js';
import {loadPollStrings} from '../../../components/strings/poll/load.js';
import {loadPollSettings} from '../../../components/strings/poll-settings/load.js';
import type {BallotHost, PollContext, PollPart, PollPartClass, PollWords} from '../../../components/poll/poll-context.js';
import {webIdOf} from '../../../pods/session/session.js';
import {readPoll} from '../../../vocab/kinds/poll/poll.js';
import {baseStyles} from '../../../components/ui/base.styles.js';
import {show} from './page.js';
import type {SeededCoop} from './seeded-coop.js';
import {communityOf, within} from './within.js';

export {giveInbox} from './give-inbox.js';

/** A page of one poll with a single part on it. */
export class PollPartPage extends LitElement {
  static override styles = baseStyles;

  shown?: PollPart;
  words?: PollWords;
  /** How often the part has said that something was written. */
  changes = 0;
  private works: Promise<unknown> = Promise.resolve();

  /** Resolves when all is done that the part has begun. */
  get complete(): Promise<void> {
    return this.works.then(() => this.updateComplete).then(() => undefined);
  }

  readonly page: BallotHost = {
    track: (work) => void (this.works = Promise.all([this.works, work])),
    load: (code) => code,
    voted: () => undefined,
    nameMembers: () => undefined,
    counted: () => undefined,
  };

  /** Makes the part, and hands it what is known of a poll. */
  async use<Part extends PollPart>(Part: PollPartClass, coop: SeededCoop, iri: string): Promise<Part> {
    this.words ??= await wordsIn('fr');
    await this.updateComplete;
    const part = new Part(this, this.page);
    this.shown = part;
    await this.tell(coop, iri);
    return part as Part;
  }

  /** Reads the poll again, and hands it over. */
  async tell(coop: SeededCoop, iri: string): Promise<void> {
    await this.hand(coop, iri);
    await this.complete;
    await this.complete;
  }

  private async hand(coop: SeededCoop, iri: string): Promise<void> {
    this.shown!.show(await this.contextOf(coop, iri));
    this.requestUpdate();
  }

  private async contextOf(coop: SeededCoop, iri: string): Promise<PollContext> {
    const community = communityOf(this.closest<CoopCommunity>('coop-community')!);
    const {resources, session} = community;
    const read = await resources.read(iri, {fresh: true});
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const poll = readPoll(read.value.graph, iri, ['fr']);
    const outcome = await readOutcome(resources, poll, {fresh: true});
    const webId = webIdOf(session);
    return {
      poll,
      outcome: outcome.ok ? outcome.value : undefined,
      community,
      document: read.value,
      phase: phaseOf(poll, outcome.ok && outcome.value !== undefined, Date.now()),
      webId,
      isRead: true,
      isTeller: webId !== undefined && poll.tellers.includes(webId),
      languages: ['fr'],
      changed: () => {
        this.changes += 1;
        this.page.track(this.hand(coop, iri));
      },
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.shown && this.words ? html`${this.shown.render(this.words, 3)}` : nothing;
  }
}

customElements.define('test-poll-part', PollPartPage);

async function wordsIn(language: string): Promise<PollWords> {
  const [general, poll, settings] = await Promise.all([
    loadStrings(language),
    loadPollStrings(language),
    loadPollSettings(language),
  ]);
  return {general, poll, settings};
}

/** Shows one part of the page of a poll to somebody. */
export async function showPart(Part: PollPartClass, coop: SeededCoop, iri: string, who?: string): Promise<PollPartPage> {
  const page = await show<PollPartPage>(within(coop, html`<test-poll-part></test-poll-part>`, who), 'test-poll-part');
  await page.use(Part, coop, iri);
  return page;
}
