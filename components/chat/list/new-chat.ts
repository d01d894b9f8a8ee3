import {html, nothing, type TemplateResult} from 'lit';
import type {ChatsStrings} from '../../strings/chats/strings.js';
import type {Strings} from '../../strings/strings.js';
import {problemSentence} from '../../ui/problem.js';
import type {Problem, Result} from '../../../pods/problem.js';
import type {WantedReaders} from '../../../pods/chat/open-room.js';
import type {OpenedRoom, RoomWish} from '../open-thread.js';
import type {Person} from '../composer/outgoing.js';

/** With whom a new conversation can be: with one person, with several; with a group, whose name stands beside it; with all. */
export type NewChoice =
  | {readonly kind: 'pair' | 'named' | 'members' | 'everyone'}
  | {readonly kind: 'group'; readonly group: string; readonly name: string};

export interface NewChatHost {
  requestUpdate(): void;
  count(work: Promise<unknown>): void;
}

/** What the form needs to know. */
export interface NewChatAsked {
  readonly people: readonly Person[];
  /** What whoever fills it in can open. */
  readonly choices: readonly NewChoice[];
  open(wish: Omit<RoomWish, 'list' | 'coopPlace'>): Promise<Result<Pick<OpenedRoom, 'isWaiting'>>>;
}

/** The form that begins a conversation: with one person, who is asked first; with several; with a group of one's own; or, for moderators, with all. */
export class NewChat {
  private choice: NewChoice = {kind: 'pair'};
  private title = '';
  private text = '';
  private names: readonly string[] = [''];
  private mistake?: 'person' | 'people' | 'title' | undefined;
  private outcome?: string | undefined;
  private problem?: Problem | undefined;
  private isOpening = false;

  constructor(private readonly host: NewChatHost) {}

  render(general: Strings, words: ChatsStrings, asked: NewChatAsked): TemplateResult {
    const {mistake, isOpening, outcome, problem} = this;
    const {kind} = this.choice;
    const isPair = kind === 'pair';
    const submit = (event: Event) => {
      event.preventDefault();
      if (!isOpening) this.host.count(this.send(words, asked));
    };
    return html`<form class="new-chat" novalidate @submit=${submit}>
      <fieldset>
        <legend>${words.newOne}</legend>
        ${asked.choices.map((one) => this.renderChoice(words, one))}
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

  private renderChoice(words: ChatsStrings, choice: NewChoice): TemplateResult {
    const choose = () => {
      this.choice = choice;
      this.mistake = this.outcome = this.problem = undefined;
      this.host.requestUpdate();
    };
    return html`<label class="choice">
      <input type="radio" name="kind" .checked=${keyOf(this.choice) === keyOf(choice)} @change=${choose} />
      <span>${choice.kind === 'group' ? words.withGroup(choice.name) : words.kinds[choice.kind]}</span>
    </label>`;
  }

  private renderPeople(words: ChatsStrings, people: readonly Person[]): TemplateResult {
    const isPair = this.choice.kind === 'pair';
    const names = isPair ? this.names.slice(0, 1) : this.names;
    const isWrong = this.mistake === 'person' || this.mistake === 'people';
    return html`<div class="field">
      <datalist id="new-names">${people.map(({name}) => html`<option value=${name}></option>`)}</datalist>
      ${names.map(
        (name, index) =>
          html`<label for="new-with-${index}">${isPair ? words.newWith : `${words.newPeople} (${index + 1})`}</label>
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
    const {choice, title, text} = this;
    const {kind} = choice;
    const typed = (kind === 'pair' ? this.names.slice(0, 1) : this.names).map((name) => name.trim()).filter(Boolean);
    const chosen = typed.map((name) => asked.people.find((one) => one.name === name));
    this.outcome = this.problem = undefined;
    this.mistake = mistakeIn(kind, chosen, title.trim());
    this.host.requestUpdate();
    if (this.mistake) return;
    const people = chosen.map((one) => one!.webId);
    this.isOpening = true;
    const opened = await asked.open({
      readers: readersOf(choice, people),
      title: kind === 'pair' ? undefined : title.trim(),
      invitation: text.trim() || undefined,
    });
    this.isOpening = false;
    if (opened.ok) {
      const done = kind === 'pair' ? words.asked(typed[0]!) : words.opened;
      this.outcome = opened.value.isWaiting ? words.willOpen : done;
      this.names = [''];
      this.title = this.text = '';
    } else this.problem = opened.problem;
    this.host.requestUpdate();
  }
}

function keyOf(choice: NewChoice): string {
  return choice.kind === 'group' ? choice.group : choice.kind;
}

/** @param people WebIDs of those who were chosen. */
function readersOf(choice: NewChoice, people: readonly string[]): WantedReaders {
  switch (choice.kind) {
    case 'pair':
      return {who: 'pair', other: people[0]!};
    case 'named':
      return {who: 'named', people};
    case 'group':
      return {who: 'group', group: choice.group};
    default:
      return {who: choice.kind};
  }
}

function mistakeIn(kind: NewChoice['kind'], chosen: ReadonlyArray<Person | undefined>, title: string) {
  const isUnknown = !chosen.length || chosen.some((one) => !one);
  if (kind === 'pair') return isUnknown ? 'person' : undefined;
  if (kind === 'named' && isUnknown) return 'people';
  return title ? undefined : 'title';
}
