import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {longestMessage, tameText} from '../../../vocab/kinds/chat/tame-text.js';
import type {ChatMessage} from '../../../vocab/kinds/chat/message.js';
import {Drafts} from '../../data/drafts.js';
import {LanguageController} from '../../data/language.js';
import {loadComposeStrings} from '../../strings/chat-compose/load.js';
import type {ComposeStrings} from '../../strings/chat-compose/strings.js';
import {formStyles} from '../../ui/form.styles.js';
import {splitAttachments, withAttachments, type Attachment} from '../attachments.js';
import type {ComposerAsk, ComposerDoor, Refused} from './composer-door.js';
import {renderAbove, renderBelow} from './composer-view.js';
import {composerStyles} from './composer.styles.js';
import {DraftFiles} from './draft-files.js';
import {chatDrafts} from './draft-name.js';
import {isSendKey, chooseEnterSends, enterSends} from './keys.js';
import {NameChoice} from './name-choice.js';
import {namedIn} from './mentions.js';
import type {ChosenFile, NotedFile, Person} from './outgoing.js';
import {mostFiles, takeFiles} from './take-files.js';

/** What stands in the box, as it is kept on the device. */
interface Draft {
  readonly text: string;
  readonly answers?: string | undefined;
  readonly edits?: string | undefined;
  readonly named?: readonly Person[];
  /** What stood in the box before the words of a message were put there to be changed. */
  readonly typed?: string | undefined;
  readonly files?: readonly NotedFile[];
}

/** What is told below the box. */
export type Outcome = 'none' | 'sending' | 'sent' | 'kept' | 'kept-on-page';

const drafts = /* @__PURE__ */ new Drafts<Draft>(chatDrafts);

/**
 * What is written in a conversation: the words, what they answer or take the place of, who is named, and files. The box itself stands on the page
 * before this is loaded, and stays the same one.
 */
export class ComposerPart implements ReactiveController {
  outcome: Outcome = 'none';
  mistakes: readonly string[] = [];
  readonly files = new DraftFiles();
  /** Ids of refused messages that are in the box again. */
  takenUp: ReadonlySet<string> = new Set();
  answers?: ChatMessage | undefined;
  edits?: ChatMessage | undefined;
  /** When the draft was begun that the box was filled with. */
  draftAt?: number | undefined;
  isTaking = false;
  isEnterSending = enterSends();
  readonly names: NameChoice;
  private named: readonly Person[] = [];
  private draftName?: string;
  private wantedName?: string;
  private isSending = false;
  private keptText?: string | undefined;
  private readonly language: LanguageController<ComposeStrings>;

  constructor(
    readonly host: LitElement,
    readonly door: ComposerDoor,
  ) {
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(formStyles.styleSheet!, composerStyles.styleSheet!);
    this.language = new LanguageController(host, loadComposeStrings);
    this.names = new NameChoice(this, () => this.host.requestUpdate());
    door.track(this.language.ready);
    host.addController(this);
  }

  get words(): ComposeStrings | undefined {
    return this.language.strings;
  }

  get box(): HTMLTextAreaElement | null {
    return this.host.renderRoot.querySelector<HTMLTextAreaElement>('#say');
  }

  get text(): string {
    return this.box?.value ?? '';
  }

  /** The name under which what is typed is kept; another conversation, thread or person has another. */
  show(draftName: string): void {
    this.wantedName = draftName;
  }

  /** The box is there by now. */
  hostUpdated(): void {
    const {wantedName, box} = this;
    if (!box || wantedName === undefined || wantedName === this.draftName) return;
    // What was typed before this was loaded goes on from the draft; what stands there of another conversation is kept under its own name.
    const typed = this.draftName === undefined ? box.value : '';
    this.draftName = wantedName;
    this.files.begin(wantedName);
    this.clear();
    const kept = drafts.find(wantedName);
    const {text = '', answers, edits, named = [], typed: before, files = []} = kept?.draft ?? {};
    this.named = named;
    this.keptText = before;
    this.answers = answers === undefined ? undefined : this.door.messageAt(answers);
    this.edits = edits === undefined ? undefined : this.door.messageAt(edits);
    this.draftAt = text || files.length ? kept?.at : undefined;
    box.value = [text, typed].filter(Boolean).join('\n');
    if (files.length) this.door.track(this.bringBack(files));
    if (typed) this.note();
    this.host.requestUpdate();
  }

  renderAbove(ask: ComposerAsk): TemplateResult | undefined {
    return this.words && renderAbove(this.words, this, ask);
  }

  renderBelow(ask: ComposerAsk): TemplateResult | undefined {
    return this.words && renderBelow(this.words, this, ask);
  }

  /** Answers a message from now on. What is written stays. */
  reply(message: ChatMessage): void {
    this.stopEditing();
    this.answers = message;
    this.note();
    this.focus();
  }

  /** Puts the words of a message into the box, to be changed; what stood there comes back after it. */
  edit(message: ChatMessage): void {
    this.stopEditing();
    if (this.text.trim()) this.keep();
    this.answers = undefined;
    this.edits = message;
    this.box!.value = splitAttachments(message).text;
    this.note();
    this.focus();
  }

  cancel(): void {
    if (this.edits) this.stopEditing();
    else this.answers = undefined;
    this.note();
    this.focus();
  }

  dropDraft(): void {
    this.files.drop(this.files.noted);
    this.clear();
    this.box!.value = '';
    this.note();
    this.focus();
  }

  handleInput(): void {
    this.outcome = 'none';
    this.mistakes = [];
    this.names.look();
    this.note();
    this.door.prepare();
  }

  handleKey(event: KeyboardEvent): void {
    if (this.names.handleKey(event)) return;
    if (isSendKey(event, this.isEnterSending)) {
      event.preventDefault();
      this.door.track(this.send());
    } else if (event.key === 'Escape' && (this.edits ?? this.answers)) {
      event.preventDefault();
      this.cancel();
    }
  }

  /** Remembers who is meant by a name. */
  name(person: Person): void {
    this.named = [...this.named, person];
    this.note();
  }

  /** Puts a sign where the caret is. */
  insert(sign: string): void {
    const {box} = this;
    if (!box) return;
    box.setRangeText(sign, box.selectionStart, box.selectionEnd, 'end');
    this.handleInput();
    box.focus();
  }

  chooseEnter(isSending: boolean): void {
    chooseEnterSends(isSending);
    this.isEnterSending = isSending;
    this.host.requestUpdate();
  }

  async addFiles(chosen: readonly File[]): Promise<void> {
    if (!this.words || !chosen.length) return;
    this.isTaking = true;
    this.host.requestUpdate();
    const taken = await takeFiles(this.words.mistakes, chosen, this.files.all.length);
    this.isTaking = false;
    this.mistakes = taken.mistakes;
    await this.files.add(taken.files, () => this.note());
    this.host.requestUpdate();
  }

  describe(id: string, text: string): void {
    this.files.describe(id, text);
    this.note();
  }

  dropFile(file: ChosenFile): void {
    this.files.drop([file]);
    this.note();
    this.focus();
  }

  /** Puts a message that was refused back into the box with all that belongs to it, before what stands there; then it is given up where it waited. */
  async takeUp({id, text, files, named, answers, edits}: Refused): Promise<void> {
    if (this.takenUp.has(id)) return;
    this.takenUp = new Set([...this.takenUp, id]);
    const changed = edits === undefined ? undefined : this.door.messageAt(edits);
    if (changed) this.edit(changed);
    else this.stopEditing();
    this.box!.value = changed ? text : [text, this.text].filter(Boolean).join('\n');
    if (answers !== undefined) this.answers ??= this.door.messageAt(answers);
    this.named = [...named, ...this.named];
    this.focus();
    await this.files.add(files, () => this.note());
    this.door.giveUp(id);
    this.host.requestUpdate();
  }

  /** Sends what is written, or says what is missing. */
  async send(): Promise<void> {
    const {words} = this;
    if (!words || this.isSending || this.isTaking || this.files.isComing) return;
    this.mistakes = this.check(words);
    this.host.requestUpdate();
    if (this.mistakes.length) return this.focus();
    this.isSending = true;
    this.outcome = 'sending';
    const {answers, edits, named, draftName} = this;
    const files = edits ? [] : this.files.all;
    const text = this.text.trim();
    const sent = await this.door.say({
      text,
      answers: answers?.iri,
      edits: edits?.iri,
      mentions: namedIn(text, named),
      files,
    });
    this.isSending = false;
    // It stands in the box until the device has it.
    if (sent.is === 'failed') {
      this.outcome = 'none';
      this.mistakes = [`${words.notSent} ${sent.sentence}`];
    } else {
      if (this.text.trim() === text) this.box!.value = '';
      this.files.drop(files, draftName);
      this.clear();
      this.outcome = sent.is;
      this.note();
    }
    this.host.requestUpdate();
  }

  /** More is known of what was sent last. */
  tell(outcome: Outcome): void {
    if (this.outcome === 'none') return;
    this.outcome = outcome;
    this.host.requestUpdate();
  }

  focus(): void {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.box?.focus());
  }

  /** How many signs there are still, once there are few. */
  get left(): number {
    return longestMessage - this.text.length;
  }

  private check({mistakes}: ComposeStrings): string[] {
    const files = this.edits ? [] : this.files.all;
    if (!tameText(this.text).trim() && !files.length) return [mistakes.empty];
    const over = withAttachments(this.text, files.map(placeless)).length - longestMessage;
    return [
      ...(over > 0 ? [mistakes.tooLong(over)] : []),
      ...(files.length > mostFiles ? [mistakes.tooManyFiles(mostFiles)] : []),
      ...files.filter((one) => one.isPicture && !one.text.trim()).map(({name}) => mistakes.textMissing(name)),
    ];
  }

  /** Brings the files of a draft back, and says which are not on the device any more. */
  private async bringBack(noted: readonly NotedFile[]): Promise<void> {
    const [lost] = await Promise.all([this.files.fetch(noted), this.language.ready]);
    if (lost?.length) {
      this.mistakes = lost.map(({name}) => this.words?.notThere(name) ?? name);
      this.note();
    }
    this.host.requestUpdate();
  }

  private stopEditing(): void {
    if (!this.edits) return;
    this.edits = undefined;
    this.box!.value = this.keptText ?? '';
    this.keptText = undefined;
  }

  private keep(): void {
    this.keptText = this.text;
  }

  private clear(): void {
    this.answers = this.edits = this.draftAt = undefined;
    this.named = this.mistakes = [];
    this.outcome = 'none';
    if (this.keptText !== undefined && this.box && !this.box.value) this.box.value = this.keptText;
    this.keptText = undefined;
  }

  private note(): void {
    const {text, draftName, answers, edits, named} = this;
    if (draftName === undefined) return;
    const files = this.files.noted;
    const draft: Draft = {text, answers: answers?.iri, edits: edits?.iri, named, typed: this.keptText, files};
    if (text.trim() || this.keptText || files.length) drafts.keep(draftName, draft);
    else {
      drafts.drop(draftName);
      this.draftAt = undefined;
    }
    this.host.requestUpdate();
  }
}

/** Signs that the address of a file takes, as long as nobody knows it. */
const addressLength = 200;

function placeless({text, isPicture}: ChosenFile): Attachment {
  return {url: 'x'.repeat(addressLength), text, isPicture};
}
