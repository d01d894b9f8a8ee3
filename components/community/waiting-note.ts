import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {countWaiting} from '../../pods/outbox/count-waiting.js';
import {keptDrafts} from '../data/drafts.js';
import {LanguageController} from '../data/language.js';
import {loadSignOutStrings} from '../strings/sign-out/load.js';
import type {SignOutStrings} from '../strings/sign-out/strings.js';

/** Tells whoever is not signed in that something waits on this device; never whose it is. */
export class WaitingNote {
  private readonly language: LanguageController<SignOutStrings>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.language = new LanguageController(host, loadSignOutStrings);
  }

  get ready(): Promise<unknown> {
    return this.language.ready;
  }

  render(): TemplateResult | typeof nothing {
    const words = this.language.strings;
    const [changes, drafts] = [countWaiting(() => localStorage), keptDrafts().length];
    return words && changes + drafts ? html`<p class="muted waiting">${words.waiting(changes, drafts)}</p>` : nothing;
  }
}
