import {html, type TemplateResult} from 'lit';
import type {Result} from '../../pods/problem.js';
import type {DeskStrings} from '../strings/joining/desk-strings.js';
import type {Strings} from '../strings/strings.js';
import type {DeskHost} from './desk-host.js';
import {InvitationsPart} from './invitations-part.js';
import {RequestsPart} from './requests-part.js';
import type {RequestsDesk} from './requests-desk.js';

/** What moderators see of `<coop-join-requests>`: loaded for them alone. */
export class Desk {
  readonly requests: RequestsPart;
  /** None where the coop has no place that only moderators can read. */
  private readonly invitations?: InvitationsPart;

  constructor(host: DeskHost, desk: RequestsDesk) {
    this.requests = new RequestsPart(host, desk);
    if (desk.coop.moderation) this.invitations = new InvitationsPart(host, desk);
  }

  async load(): Promise<Result<void>> {
    const loaded = await this.requests.load();
    // Afterwards: whoever was admitted is no longer invited. What cannot be read costs its own part.
    if (loaded.ok) await this.invitations?.load();
    return loaded;
  }

  render(general: Strings, words: DeskStrings): TemplateResult {
    return html`${this.requests.render(general, words.requests)} ${this.invitations?.render(general, words.invitations)}`;
  }
}
