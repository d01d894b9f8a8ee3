import type {LitElement} from 'lit';
import type {ChatMessage} from '../../../vocab/kinds/chat/message.js';
import type {LogActions} from './log-scene.js';

/** What the reader has opened in a log, and where the keys are. */
export class LogState {
  opened?: string | undefined;
  isRemoving = false;
  wordings: ReadonlySet<string> = new Set();
  whole: ReadonlySet<string> = new Set();
  thread?: string | undefined;
  private active?: string | undefined;

  constructor(private readonly host: LitElement) {}

  forget(): void {
    this.opened = this.thread = this.active = undefined;
    this.isRemoving = false;
    this.wordings = this.whole = new Set();
  }

  /** The message that Tab comes to: the one where the keys were last, else the newest. */
  activeAmong(messages: readonly ChatMessage[]): string | undefined {
    return messages.some(({iri}) => iri === this.active) ? this.active : messages.at(-1)?.iri;
  }

  /** Goes to a message on screen. */
  goTo(iri: string): void {
    this.active = iri;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      const shown = [...this.host.renderRoot.querySelectorAll<HTMLElement>('.message')];
      shown.find(({dataset}) => dataset['iri'] === iri)?.focus();
    });
  }

  readonly actions: Pick<LogActions, 'focus' | 'open' | 'askToRemove' | 'showWordings' | 'showWhole'> = {
    focus: (iri) => {
      if (this.active === iri) return;
      this.active = iri;
      this.host.requestUpdate();
    },
    open: (iri) => {
      this.opened = iri;
      this.isRemoving = false;
      this.host.requestUpdate();
    },
    askToRemove: (isAsked) => {
      this.isRemoving = isAsked;
      this.host.requestUpdate();
    },
    showWordings: (iri) => {
      this.wordings = toggled(this.wordings, iri);
      this.host.requestUpdate();
    },
    showWhole: (iri) => {
      this.whole = new Set([...this.whole, iri]);
      this.host.requestUpdate();
    },
  };
}

function toggled(set: ReadonlySet<string>, one: string): ReadonlySet<string> {
  return new Set(set.has(one) ? [...set].filter((other) => other !== one) : [...set, one]);
}
