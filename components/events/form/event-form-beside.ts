import type {About} from '../../../pods/outbox/deed.js';
import type {SignedIn} from '../../../pods/session/session.js';
import type {Community} from '../../data/community.js';
import type {FormContent} from '../../data/thing-form/form-content.js';
import type {FormSubject} from '../../data/thing-form/form-model.js';
import {isRegistering} from './event-form-registering.js';
import {chooseBox, makeBox, showOnline} from './event-form-box.js';
import {hold, limitedAddress, workForOnline} from './event-form-online.js';
import {eventToSave} from './event-form-save.js';

/** What could not be prepared: where people register, or what shows those who are registered where to meet at a distance. */
export type Lacking = 'box' | 'link';

/** What is made and sent beside an event when it is saved: where people register, and the link that only they see. */
export class EventBeside {
  /** What is known not to be there, once it was tried after the event was sent. */
  lacks?: Lacking | undefined;
  private box?: string | undefined;
  private needed?: Lacking | undefined;
  /** The address that only those who are registered see, as it was handed over last. */
  private sentOnline?: string | undefined;

  /** The event as it is to be written. @param organizer who writes it, if it is new. */
  async rootToSave(
    community: Community,
    content: FormContent,
    session: SignedIn,
    organizer: string | undefined,
  ): Promise<FormSubject> {
    const {root} = content;
    const isLimited = limitedAddress(content) !== undefined;
    this.lacks = undefined;
    this.box = isRegistering(root) ? await this.findBox(community, content, session) : undefined;
    return eventToSave(root, {organizer, box: this.box, isLimited});
  }

  /** Beside the home of whoever invites. Its address is chosen once, so that it can be made again. */
  private async findBox(community: Community, content: FormContent, session: SignedIn): Promise<string | undefined> {
    const {typed} = content.root;
    const box = typed.registrationBox?.[0] ?? (await chooseBox(community, session));
    if (!box) return undefined;
    typed.registrationBox = [box];
    this.needed = await prepare(community, content, session, box);
    return box;
  }

  /** Sends what only those who are registered see. */
  async send(community: Community, content: FormContent, {title}: About): Promise<void> {
    const work = workForOnline(content, this.box);
    this.sentOnline = limitedAddress(content);
    const outbox = work && (await community.outbox());
    if (outbox) await outbox.add(work, title === undefined ? {} : {title});
  }

  /** What is stored beside the event is not in what the form was filled with anew. */
  hold({root}: FormContent): void {
    if (this.sentOnline !== undefined && !root.typed.onlineAddress?.length) hold(root, this.sentOnline);
  }

  /** What could not be made before the event was sent, without a network for one, is made after it. */
  async makeNeeded(community: Community, content: FormContent, session: SignedIn): Promise<void> {
    const {needed, box} = this;
    if (needed && box) this.lacks = this.needed = await prepare(community, content, session, box);
  }
}

/** @returns what could not be made. */
async function prepare(
  community: Community,
  content: FormContent,
  session: SignedIn,
  box: string,
): Promise<Lacking | undefined> {
  const asks = Boolean(content.root.parts.questions?.length);
  const made = await makeBox(community, session, box, asks);
  if (!made.ok) return 'box';
  if (limitedAddress(content) === undefined) return undefined;
  const shown = await showOnline(community, session, box, content.root.typed.sharedWith ?? []);
  return shown.ok ? undefined : 'link';
}
