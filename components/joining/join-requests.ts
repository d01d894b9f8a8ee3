import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Problem} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import {CoopElement} from '../data/coop-element.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadJoiningStrings} from '../strings/joining/load.js';
import type {DeskStrings} from '../strings/joining/desk-strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {formStyles} from '../ui/form.styles.js';
import {renderHeading} from '../ui/heading.js';
import {renderProblem} from '../ui/problem.js';
import type {Desk} from './desk.js';
import type {DeskHost} from './desk-host.js';
import {deskStyles} from './desk.styles.js';
import {joiningStyles} from './joining.styles.js';

/** Who works at the desk of which coop. */
interface Shift {
  readonly community: Community;
  readonly webId: string;
}

/**
 * Shows moderators who asks to join, and lets them accept or refuse with a reason, which the newcomer gets; and whom the coop
 * invites.
 *
 * When it opens it first answers what needs nobody's word: who leaves, who is invited, and everybody who asks where the coop is
 * open. A request that nobody has confirmed can only be refused: the server does not tell who sent it, so the request must also
 * lie where only the person it names can write.
 *
 * @slot - Shown until the requests are there and when scripts are off.
 * @fires {MembershipChangeEvent} coop-membership-change - Somebody is a member now, or no longer: the coop's list says so.
 * @fires {ProblemEvent} coop-error - The requests could not be read or answered; the reader has been told.
 * @fires {ReadyEvent} coop-ready - The requests are shown.
 * @csspart name - The headings.
 * @csspart list - The requests.
 * @csspart item - One request.
 * @csspart invitations - Who is invited.
 * @csspart form - The form for new invitations.
 * @csspart problem - What went wrong.
 */
export class CoopJoinRequests extends CoopElement {
  static override styles = [baseStyles, formStyles, joiningStyles, deskStyles];

  /** Level of the headings, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Nobody's if whoever is signed in is no moderator; unknown until that is found out. */
  @state() private desk?: Desk | null;
  @state() private problem?: Problem;
  private readonly joiningLanguage = new LanguageController(this, loadJoiningStrings);
  /** Loaded for moderators alone. */
  private deskLanguage?: LanguageController<DeskStrings>;
  private shift?: Shift;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.joiningLanguage.ready);
  }

  /** Reads the requests again. */
  async refresh(): Promise<void> {
    const {session, shift} = this;
    const heldFocus = this.shadowRoot?.activeElement != null;
    if (session && shift) this.track(this.open(shift, session));
    await this.complete;
    // The button that was pressed may be gone.
    if (heldFocus && !this.shadowRoot?.activeElement)
      this.renderRoot.querySelector<HTMLElement>('.status, .problem button')?.focus();
  }

  protected override handleCommunity(): void {
    const community = this.provider.value;
    const {session, shift} = this;
    if (!community) return;
    if (session && (session.webId !== shift?.webId || community !== shift.community)) {
      this.close();
      this.track(this.open({community, webId: session.webId}, session));
    } else if (community.session.status === 'signed-out') {
      // Whoever signs out leaves nothing on the screen; with a problem, the session has ended by itself while somebody writes.
      if (!community.session.problem) this.close();
      this.track(Promise.resolve());
    }
    if (this.deskLanguage) this.track(this.deskLanguage.ready);
  }

  protected override render(): TemplateResult {
    const {strings: general, problem, desk} = this;
    const texts = this.joiningLanguage.strings;
    if (!general || !texts) return html`<slot></slot>`;
    const absence = this.renderAbsence();
    if (absence) return absence;
    const isSignedOut = this.provider.value?.session.status === 'signed-out';
    if (desk === null || (isSignedOut && !desk)) return html`<p>${texts.forModerators}</p>`;
    if (problem && !desk) return html`${renderProblem(general, problem, () => void this.refresh())}<slot></slot>`;
    const words = this.deskLanguage?.strings;
    const isOpen = desk && words;
    return html`${isOpen && this.headingLevel ? renderHeading(this.headingLevel, words.requests.title) : nothing}
      <p class=${isOpen ? 'status' : 'muted loading'} role="status" tabindex="-1">
        ${isOpen ? desk.requests.status(words.requests) : general.loading}
      </p>
      ${
        isOpen
          ? html`${problem ? renderProblem(general, problem, () => void this.refresh()) : nothing}
            ${desk.render(general, words)}`
          : html`<slot></slot>`
      }`;
  }

  private async open(shift: Shift, session: SignedIn): Promise<void> {
    this.shift = shift;
    this.problem = undefined;
    const {RequestsDesk} = await import('./requests-desk.js');
    const opened = await RequestsDesk.open(shift.community, session);
    const isOpen = opened.ok && opened.value;
    const {Desk} = isOpen ? await import('./desk.js') : {Desk: undefined};
    if (this.shift !== shift) return;
    if (!opened.ok) return this.fail(opened.problem);
    if (!opened.value || !Desk) {
      this.desk = null;
      return;
    }
    await this.loadTexts();
    const desk = this.desk ?? new Desk(this.host, opened.value);
    const loaded = await desk.load();
    if (this.shift !== shift) return;
    if (loaded.ok) this.desk = desk;
    else this.fail(loaded.problem);
  }

  private fail(problem: Problem): void {
    this.problem = problem;
    this.reportProblem(problem);
  }

  private close(): void {
    this.desk = this.problem = this.shift = undefined;
  }

  private loadTexts(): Promise<unknown> {
    this.deskLanguage ??= new LanguageController(this, async (language) => (await loadJoiningStrings(language)).desk());
    return this.deskLanguage.ready;
  }

  /** What the parts for moderators see of this tag. */
  private get host(): DeskHost {
    return {
      root: () => this.shadowRoot!,
      headingLevel: () => this.headingLevel,
      languages: () => this.language.languages,
      draw: () => {
        this.requestUpdate();
        return this.updateComplete;
      },
      track: (work) => this.track(work),
      tell: (event) => void this.dispatchEvent(event),
      report: (problem) => this.reportProblem(problem),
    };
  }
}

define('coop-join-requests', CoopJoinRequests);

declare global {
  interface HTMLElementTagNameMap {
    'coop-join-requests': CoopJoinRequests;
  }
}
