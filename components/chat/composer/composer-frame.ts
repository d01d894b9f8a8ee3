import {html, nothing, type TemplateResult} from 'lit';
import type {ChatStrings} from '../../strings/chat/strings.js';
import type {ComposerAsk} from './composer-door.js';
import type {ComposerPart} from './composer-part.js';

/** What the box is drawn with before what writes is there. */
export interface ComposerFrame {
  readonly chat: ChatStrings;
  readonly isThread: boolean;
  /** What writes, once it is loaded. */
  readonly part?: ComposerPart | undefined;
  readonly ask: ComposerAsk;
  /** Loads it. */
  begin(): void;
}

/** The box in which a message is written. What it can do is loaded when somebody comes to it; the box stays, with what is typed. */
export function renderComposer({chat, isThread, part, ask, begin}: ComposerFrame): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    if (part) part.door.track(part.send());
  };
  const isReady = part?.words !== undefined;
  const names = part?.names;
  return html`<form class="say" part="composer" novalidate @submit=${submit} @focusin=${begin}>
    ${part?.renderAbove(ask) ?? nothing}
    <label for="say">${isThread ? chat.labelThread : chat.label}</label>
    <textarea
      id="say"
      rows="3"
      dir="auto"
      aria-describedby=${isReady ? (part.mistakes.length ? 'say-hint say-error' : 'say-hint') : nothing}
      aria-invalid=${part?.mistakes.length ? 'true' : 'false'}
      aria-autocomplete=${isReady ? 'list' : nothing}
      aria-controls=${names?.isOpen ? 'people' : nothing}
      aria-activedescendant=${names?.isOpen ? `person-${names.active}` : nothing}
      @input=${() => part?.handleInput()}
      @keydown=${(event: KeyboardEvent) => part?.handleKey(event)}
      @blur=${() => names?.close()}
    ></textarea>
    ${part?.renderBelow(ask) ?? nothing}
  </form>`;
}
