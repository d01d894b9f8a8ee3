import {html, nothing, type TemplateResult} from 'lit';
import type {ComposeStrings} from '../../strings/chat-compose/strings.js';
import {nameSought, peopleFor, withName, type NameSought} from './mentions.js';
import type {Person} from './outgoing.js';

/** The box in which names are sought. */
interface NamedBox {
  readonly box: HTMLTextAreaElement | null;
  readonly door: {people(): readonly Person[]};
  name(person: Person): void;
}

/** Offers people to name after an @: the focus stays in the box, arrows choose, Enter or Tab takes, Escape leaves. */
export class NameChoice {
  offered: readonly Person[] = [];
  active = 0;
  sought?: NameSought | undefined;
  /** Where the @ stands that the person wants no names for. */
  private left?: number | undefined;

  constructor(
    private readonly of: NamedBox,
    private readonly redraw: () => void,
  ) {}

  get isOpen(): boolean {
    return this.sought !== undefined && this.offered.length > 0;
  }

  /** Looks at what stands before the caret. */
  look(): void {
    const {box, door} = this.of;
    const sought = box ? nameSought(box.value, box.selectionStart) : undefined;
    if (sought?.at !== this.left) this.left = undefined;
    this.sought = sought && sought.at !== this.left ? sought : undefined;
    this.offered = this.sought ? peopleFor(door.people(), this.sought.query) : [];
    this.active = 0;
    this.redraw();
  }

  /** @returns whether the key was for the list. */
  handleKey(event: KeyboardEvent): boolean {
    if (!this.isOpen || event.isComposing || event.ctrlKey || event.metaKey) return false;
    const {offered, active} = this;
    switch (event.key) {
      case 'ArrowDown':
        this.active = (active + 1) % offered.length;
        break;
      case 'ArrowUp':
        this.active = (active + offered.length - 1) % offered.length;
        break;
      case 'Enter':
      case 'Tab':
        this.take(offered[active]!);
        break;
      case 'Escape':
        this.left = this.sought!.at;
        this.close();
        break;
      default:
        return false;
    }
    event.preventDefault();
    this.redraw();
    return true;
  }

  close(): void {
    this.sought = undefined;
    this.offered = [];
    this.redraw();
  }

  take(person: Person): void {
    const {box} = this.of;
    if (!box || !this.sought) return;
    const {text, caret} = withName(box.value, this.sought, person);
    box.value = text;
    box.setSelectionRange(caret, caret);
    this.close();
    this.of.name(person);
    box.focus();
  }

  render(words: ComposeStrings): TemplateResult {
    const {isOpen, offered, active, sought} = this;
    return html`${
        isOpen
          ? html`<ul id="people" class="people" role="listbox" aria-label=${words.people}>
              ${offered.map(
                (person, index) =>
                  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- its keys are those of the box, which keeps the focus
                  html`<li
                    id="person-${index}"
                    role="option"
                    aria-selected=${index === active ? 'true' : 'false'}
                    @mousedown=${(event: Event) => event.preventDefault()}
                    @click=${() => this.take(person)}
                  >
                    ${person.name}
                  </li>`,
              )}
            </ul>`
          : nothing
      } <span class="visually-hidden" role="status">${sought?.query ? words.peopleFound(offered.length) : ''}</span>`;
  }
}
