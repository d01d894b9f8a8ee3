import {html, type TemplateResult} from 'lit';
import type {Room} from '../../../pods/chat/room.js';
import type {Result} from '../../../pods/problem.js';
import type {ChatToolsStrings} from '../../strings/chat-tools/strings.js';
import type {ChatNotes} from '../notes.js';

/** What somebody chooses for the own eyes: to mute a conversation, to leave it, and hours in which nothing disturbs. */
export class OwnSettings {
  private isLeaving = false;
  private outcome: 'none' | 'kept' | 'not-kept' = 'none';

  /** @param settle draws, and leads the keys to a part of it: what had them may be there no more. */
  constructor(
    private readonly redraw: () => void,
    private readonly settle: (selector: string) => void,
  ) {}

  render(words: ChatToolsStrings, notes: ChatNotes, room: Room): TemplateResult {
    const {isMuted = false, standing} = notes.mine.chats.get(room.channel) ?? {};
    const hasLeft = standing === 'left';
    return html`<label class="tool aloud">
        <input
          type="checkbox"
          .checked=${isMuted}
          @change=${({target}: Event) => {
            const {channel, title} = room;
            this.do(notes.note({channel, title, isMuted: (target as HTMLInputElement).checked}));
          }}
        />
        <span>${words.mute} <span class="muted small">${words.muteHint}</span></span>
      </label>
      ${this.renderQuiet(words, notes)}
      <div class="tool leaving" tabindex="-1">
        ${
          hasLeft
            ? html`<p>${words.left}</p>
                <button type="button" @click=${() => this.stand(notes, room, true)}>${words.comeBack}</button>`
            : this.renderLeaving(words, notes, room)
        }
      </div>
      <p role="status">${{none: '', kept: words.kept, 'not-kept': words.notKept}[this.outcome]}</p>`;
  }

  private renderLeaving(words: ChatToolsStrings, notes: ChatNotes, room: Room): TemplateResult {
    const ask = (isLeaving: boolean) => () => {
      this.isLeaving = isLeaving;
      this.settle('.leaving');
    };
    if (!this.isLeaving) return html`<button type="button" @click=${ask(true)}>${words.leave}</button>`;
    const leave = () => {
      this.isLeaving = false;
      this.stand(notes, room, false);
    };
    return html`<p>${words.leaveHelp}</p>
      <p class="buttons">
        <button type="button" @click=${leave}>${words.confirmLeave}</button>
        <button type="button" @click=${ask(false)}>${words.stay}</button>
      </p>`;
  }

  private renderQuiet(words: ChatToolsStrings, notes: ChatNotes): TemplateResult {
    const {quiet} = notes.mine;
    const change = (event: Event) => {
      const inputs = (event.currentTarget as HTMLElement).querySelectorAll('input');
      const [from = '', until = ''] = [...inputs].map(({value}) => value);
      // Half of it says nothing yet.
      if ((from === '') === (until === '')) this.do(notes.quiet(from && until ? {from, until} : undefined));
    };
    return html`<fieldset class="tool" aria-describedby="chat-quiet-hint" @change=${change}>
      <legend>${words.quiet}</legend>
      <p id="chat-quiet-hint" class="muted small">${words.quietHint}</p>
      <label>${words.from} <input type="time" .value=${quiet?.from ?? ''} /></label>
      <label>${words.until} <input type="time" .value=${quiet?.until ?? ''} /></label>
    </fieldset>`;
  }

  private stand(notes: ChatNotes, room: Room, isIn: boolean): void {
    this.settle('.leaving');
    this.do(notes.stand(room, isIn));
  }

  private do(deed: Promise<Result<void>>): void {
    this.outcome = 'none';
    this.redraw();
    void deed.then(({ok}) => {
      this.outcome = ok ? 'kept' : 'not-kept';
      this.redraw();
    });
  }
}
