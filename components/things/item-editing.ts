import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Kind} from '../../vocab/shapes/kind.js';
import type {Problem} from '../../pods/problem.js';
import type {ThingChangeEvent} from '../data/events.js';
import type {ItemStrings} from '../strings/things/item-strings.js';

/** What the form is to change. */
export interface Edited {
  readonly community: string | undefined;
  readonly src: string;
  readonly list: string | undefined;
  readonly described: Kind | undefined;
}

/** The form for a thing, opened in its place by whoever may change it; its code comes when somebody opens it. */
export class ItemEditing {
  private isOpen = false;
  private isFailed = false;
  /** Whether something was saved here, and nothing else done since. */
  private isSaved = false;

  constructor(
    private readonly host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment},
    /** Told why the form does not open. */
    private readonly onFailure: (problem: Problem) => void,
  ) {}

  close(): void {
    this.isOpen = this.isSaved = this.isFailed = false;
  }

  render(words: ItemStrings, {community, src, list, described}: Edited): TemplateResult {
    return html`<div class="editing">
      <button type="button" aria-expanded=${this.isOpen ? 'true' : 'false'} @click=${() => void this.toggle()}>
        ${this.isOpen ? words.closeForm : words.edit}
      </button>
      ${this.isFailed ? html`<p role="alert">${words.formFailed}</p>` : nothing}
      ${
        this.isOpen
          ? html`<coop-form
              community=${community ?? nothing}
              src=${src}
              list=${list ?? nothing}
              heading-level="0"
              .described=${described}
              @coop-thing-change=${(event: ThingChangeEvent) => void this.handleSaved(event)}
            ></coop-form>`
          : nothing
      }
      <div role="status">${this.isSaved ? html`<p class="done">${words.saved}</p>` : nothing}</div>
    </div>`;
  }

  private async toggle(): Promise<void> {
    const isOpening = !this.isOpen;
    this.close();
    this.host.requestUpdate();
    if (!isOpening) return;
    try {
      await import('./form.js');
      this.isOpen = true;
    } catch (error) {
      this.onFailure({kind: 'offline', url: location.href, detail: String(error)});
      this.isFailed = true;
    }
    this.host.requestUpdate();
  }

  /** Whoever has saved goes on from the button with which the form was opened; the form stays as long as it has more to say. */
  private async handleSaved({isAnnounced}: ThingChangeEvent): Promise<void> {
    if (!isAnnounced) return;
    this.close();
    this.isSaved = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.editing button')?.focus();
  }
}
