import {html, nothing, type TemplateResult} from 'lit';
import type {ChatsStrings} from '../../strings/chats/strings.js';
import type {Strings} from '../../strings/strings.js';
import {problemSentence} from '../../ui/problem.js';
import type {Problem, Result} from '../../../pods/problem.js';
import type {RoomWish} from '../open-thread.js';
import type {Person} from '../composer/outgoing.js';

/** With whom a new conversation is. */
export type NewKind = 'pair' | 'named' | 'members' | 'everyone';

export interface NewChatHost {
  requestUpdate(): void;
  count(work: Promise<unknown>): void;
}

/** What the form needs to know. */
export interface NewChatAsked {
  readonly people: readonly Person[];
  /** What whoever fills it in can open. */
  readonly kinds: readonly NewKind[];
  open(wish: Omit<RoomWish, 'list'>): Promise<Result<unknown>>;
}

/** The form that begins a conversation: with one person, who is asked first; with several; or, for moderators, with all. */
export class NewChat {
  private kind: NewKind = 'pair';
  private title = '';
  private text = '';
  private names: readonly string[] = [''];
  private mistake?: 'person' | 'people' | 'title' | undefined;
  private outcome?: string | undefined;
  private problem?: Problem | undefined;
  private isOpening = false;

  constructor(private readonly host: NewChatHost) {}

  render(general: Strings, words: ChatsStrings, asked: NewChatAsked): TemplateResult {
    const {kind, mistake, isOpening, outcome, problem} = this;
    const isPair = kind === 'pair';
    const submit = (event: Event) => {
      event.preventDefault();
      if (!isOpening) this.host.count(this.send(words, asked));
    };
    return html`<form class="new-chat" novalidate @submit=${submit}>
      <fieldset>
        <legend>${words.newOne}</legend>
        ${asked.kinds.map((one) => this.renderKind(words, one))}
      </fieldset>
      ${isPair || kind === 'named' ? this.renderPeople(words, asked.people) : nothing}
      ${
        isPair
          ? nothing
          : html`<div class="field">
              <label for="new-title">${words.newTitle}</label>
              <p id="new-title-hint" class="muted small">${words.newTitleHint}</p>
              <input
                id="new-title"
                maxlength="120"
                aria-invalid=${mistake === 'title' ? 'true' : 'false'}
                aria-describedby=${mistake === 'title' ? 'new-title-hint new-mistake' : 'new-title-hint'}
                .value=${this.title}
                @input=${({target}: Event) => {
                  this.title = (target as HTMLInputElement).value;
                }}
              />
            </div>`
      }
      ${
        isPair || kind === 'named'
          ? html`<div class="field">
              <label for="new-text">${words.newText}</label>
              <p id="new-text-hint" class="muted small">${words.newTextHint}</p>
              <input
                id="new-text"
                maxlength="300"
                aria-describedby="new-text-hint"
                .value=${this.text}
                @input=${({target}: Event) => {
                  this.text = (target as HTMLInputElement).value;
                }}
              />
            </div>`
          : nothing
      }
      ${mistake ? html`<p id="new-mistake" class="error" role="alert">${words.mistakes[mistake]}</p>` : nothing}
      ${problem ? html`<p class="problem" part="problem" role="alert">${words.notOpened} ${problemSentence(general, problem)}</p>` : nothing}
      <p class="buttons">
        <button class="primary" aria-disabled=${isOpening ? 'true' : 'false'}>${isPair ? words.ask : words.open}</button>
        <span role="status">${isOpening ? words.opening : (outcome ?? '')}</span>
      </p>
    </form>`;
  }

  private renderKind(words: ChatsStrings, kind: NewKind): TemplateResult {
    const choose = () => {
      this.kind = kind;
      this.mistake = this.outcome = this.problem = undefined;
      this.host.requestUpdate();
    };
    return html`<label class="choice">
      <input type="radio" name="kind" .checked=${this.kind === kind} @change=${choose} />
      <span>${words.kinds[kind]}</span>
    </label>`;
  }

  private renderPeople(words: ChatsStrings, people: readonly Person[]): TemplateResult {
    const names = this.kind === 'pair' ? this.names.slice(0, 1) : this.names;
    const isWrong = this.mistake === 'person' || this.mistake === 'people';
    return html`<div class="field">
      <datalist id="new-names">${people.map(({name}) => html`<option value=${name}></option>`)}</datalist>
      ${names.map(
        (name, index) =>
          html`<label for="new-with-${index}"
              >${this.kind === 'pair' ? words.newWith : `${words.newPeople} (${index + 1})`}</label
            >
            <input
              id="new-with-${index}"
              list="new-names"
              autocomplete="off"
              aria-invalid=${isWrong ? 'true' : 'false'}
              aria-describedby=${isWrong ? 'new-with-hint new-mistake' : 'new-with-hint'}
              .value=${name}
              @input=${({target}: Event) => this.note(index, (target as HTMLInputElement).value)}
            />`,
      )}
      <p id="new-with-hint" class="muted small">${words.newWithHint}</p>
    </div>`;
  }

  /** There is always room for one more. */
  private note(index: number, name: string): void {
    const names = this.names.map((one, at) => (at === index ? name : one));
    this.names = names.at(-1) ? [...names, ''] : names;
    this.host.requestUpdate();
  }

  private async send(words: ChatsStrings, asked: NewChatAsked): Promise<void> {
    const {kind, title, text} = this;
    const typed = (kind === 'pair' ? this.names.slice(0, 1) : this.names).map((name) => name.trim()).filter(Boolean);
    const chosen = typed.map((name) => asked.people.find((one) => one.name === name));
    this.outcome = this.problem = undefined;
    this.mistake = mistakeIn(kind, chosen, title.trim());
    this.host.requestUpdate();
    if (this.mistake) return;
    const people = chosen.map((one) => one!.webId);
    this.isOpening = true;
    const opened = await asked.open({
      readers: kind === 'pair' ? {who: 'pair', other: people[0]!} : kind === 'named' ? {who: 'named', people} : {who: kind},
      title: kind === 'pair' ? undefined : title.trim(),
      invitation: text.trim() || undefined,
    });
    this.isOpening = false;
    if (opened.ok) {
      this.outcome = kind === 'pair' ? words.asked(typed[0]!) : words.opened;
      this.names = [''];
      this.title = this.text = '';
    } else this.problem = opened.problem;
    this.host.requestUpdate();
  }
}

function mistakeIn(kind: NewKind, chosen: ReadonlyArray<Person | undefined>, title: string) {
  const isUnknown = !chosen.length || chosen.some((one) => !one);
  if (kind === 'pair') return isUnknown ? 'person' : undefined;
  if (kind === 'named' && isUnknown) return 'people';
  return title ? undefined : 'title';
}
