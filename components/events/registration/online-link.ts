import {html, type ReactiveController, type TemplateResult} from 'lit';
import {readOnline} from '../../../pods/registrations/online.js';
import type {Result} from '../../../pods/problem.js';
import {webIdOf} from '../../../pods/session/session.js';
import type {RegistrationStrings} from '../../strings/event/strings.js';
import type {Answering, Asking} from './answering.js';
import {keepsLink} from './invited.js';

/** The address of the video meeting of an event that keeps it for those who have a place. */
export class OnlineLink implements ReactiveController {
  private read?: Result<string | undefined> | undefined;
  /** For what it was read: a box, and a person. */
  private readFor?: string | undefined;

  constructor(
    private readonly asking: Asking,
    private readonly answering: Answering,
  ) {
    asking.host.addController(this);
  }

  /** Whether whoever is signed in may see it: who has a place, and who organises. */
  get isShown(): boolean {
    const {invited} = this.asking;
    const {status} = this.answering.standing;
    return status === 'in' || (invited !== undefined && webIdOf(invited.community.session) === invited.organizer);
  }

  /** Reads it once it may be seen, which is only known after the box was read. */
  hostUpdated(): void {
    const {invited} = this.asking;
    if (!invited || !keepsLink(invited.event) || !this.isShown) return;
    const wanted = `${webIdOf(invited.community.session)} ${invited.event.registrationBox}`;
    if (this.readFor === wanted) return;
    this.readFor = wanted;
    this.read = undefined;
    this.asking.track(this.look(wanted));
  }

  /** Reads it again with the next drawing. */
  forget(): void {
    this.read = this.readFor = undefined;
  }

  private async look(wanted: string): Promise<void> {
    const {community, event} = this.asking.invited!;
    const read = await readOnline(community.resources, event.registrationBox!, true);
    if (this.readFor !== wanted) return;
    this.read = read;
    this.asking.host.requestUpdate();
  }

  render(words: RegistrationStrings): TemplateResult {
    const {read, isShown} = this;
    if (!isShown) return html`${words.linkLater}`;
    if (!read) return html`${words.linkLoading}`;
    if (!read.ok) return html`${words.linkUnreadable}`;
    const address = read.value;
    if (address === undefined) return html`${words.linkMissing}`;
    return html`${words.link}
      <a href=${address} rel="noopener noreferrer nofollow">${address.replace(/^https?:\/\//, '')}</a>`;
  }
}
