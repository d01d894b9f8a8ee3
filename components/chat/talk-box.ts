import {html, nothing, type TemplateResult} from 'lit';
import {renderComposer} from './composer/composer-frame.js';
import {draftName, hasDraft} from './composer/draft-name.js';
import type {Talk} from './talk.js';
import type {TalkWords} from './talk-asked.js';
import type {Writing} from './writing.js';

/** The box to write in below a conversation. What writes is loaded when somebody comes to it. */
export class TalkBox {
  private writing?: Writing | undefined;
  private isBeginning = false;

  constructor(private readonly talk: Talk) {}

  /** The box, or why there is none. */
  render({general, chat}: TalkWords): TemplateResult | typeof nothing {
    const {talk, writing} = this;
    const {asked, mayWrite, roll} = talk;
    if (!asked) return nothing;
    if (asked.webId === undefined) return html`<p class="muted">${chat.signInToWrite}</p>`;
    if (!mayWrite && !this.isWriting)
      return roll || !asked.community.src ? html`<p class="muted">${chat.mayNotWrite}</p>` : nothing;
    const name = draftName(asked.webId, asked.key, talk.log.thread);
    if (!writing && hasDraft(name)) this.begin();
    writing?.part.show(name);
    return renderComposer({
      chat,
      isThread: talk.log.thread !== undefined,
      part: writing?.part,
      ask: {language: general.language, takesFiles: writing?.home !== undefined},
      begin: () => this.begin(),
    });
  }

  /** Whether something is written that is not sent. */
  get isWriting(): boolean {
    const {part} = this.writing ?? {};
    return part !== undefined && Boolean(part.text.trim() || part.files.all.length);
  }

  /** Does something that needs what writes. */
  async write(deed: (writing: Writing) => unknown): Promise<void> {
    const writing = this.writing ?? (await this.load());
    if (!writing) return;
    await writing.part.host.updateComplete;
    await deed(writing);
  }

  stop(): void {
    this.writing?.stop();
    this.writing = undefined;
  }

  private begin(): void {
    if (this.writing || this.isBeginning || this.talk.asked?.webId === undefined) return;
    this.isBeginning = true;
    const loaded = this.load().finally(() => (this.isBeginning = false));
    this.talk.host.count(loaded);
  }

  private async load(): Promise<Writing | undefined> {
    const {talk} = this;
    const {asked, host} = talk;
    try {
      const {Writing} = await import('./writing.js');
      if (talk.asked !== asked || this.writing) return this.writing;
      this.writing = new Writing(talk);
      host.requestUpdate();
      return this.writing;
    } catch (error) {
      host.reportProblem({kind: 'offline', url: location.href, detail: String(error)});
      return undefined;
    }
  }
}
