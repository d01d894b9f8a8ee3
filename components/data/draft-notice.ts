import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {loadSignOutStrings} from '../strings/sign-out/load.js';
import type {SignOutStrings} from '../strings/sign-out/strings.js';
import {LanguageController} from './language.js';

/** Tells that what stands in a form was typed earlier and not saved, with a way to begin anew with what is stored. */
export class DraftNotice {
  private readonly language: LanguageController<SignOutStrings>;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly startOver: () => void,
  ) {
    this.language = new LanguageController(host, loadSignOutStrings);
  }

  get ready(): Promise<unknown> {
    return this.language.ready;
  }

  render(at: number): TemplateResult | typeof nothing {
    const words = this.language.strings;
    if (!words) return nothing;
    return html`<div class="draft">
      <p class="muted">${words.draft(new Date(at))}</p>
      <button type="button" class="link" @click=${this.startOver}>${words.eraseDraft}</button>
    </div>`;
  }
}
