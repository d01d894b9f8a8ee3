import type {LongChatDay} from '../../vocab/formats/longchat/day.js';
import {foldMessages} from '../../vocab/kinds/chat/fold.js';
import type {ChatMessage} from '../../vocab/kinds/chat/message.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import type {ConversationOptions} from './conversation-state.js';
import type {DayReader} from './day-reader.js';
import type {RecordBook} from './record-book.js';

/** All messages that are read, put together from the days of the room, the authors' records and what is signed. */
export class WholeConversation {
  messages: readonly ChatMessage[] = [];
  private signed: ReadonlySet<string> = new Set();
  /** All that the messages depend on, as it was then. */
  private foldedFrom: readonly unknown[] = [];

  /** @param onSigned told when more is known to be signed. */
  constructor(
    private readonly options: Pick<ConversationOptions, 'room' | 'homesOf' | 'verify'>,
    private readonly reader: DayReader,
    private readonly book: RecordBook,
    private readonly now: () => number,
    private readonly onSigned: () => void,
  ) {}

  /** Puts everything together that is known; as long as nothing of it has changed, that is done already. */
  fold(): void {
    const {room, homesOf} = this.options;
    const {loaded: days, stored} = this.reader;
    const minute = Math.floor(this.now() / 60_000);
    const basis = () => [minute, this.signed, ...days, ...stored.values(), ...this.book.basis];
    if (isSame(this.foldedFrom, basis())) return;
    this.messages = foldMessages(days, {
      records: this.book.reader(),
      isOurs: (maker) => room.readers !== undefined && homesOf(maker).length > 0,
      signed: this.signed,
      now: this.now(),
      isPending: (iri) => !stored.get(documentOf(iri))?.about(iri).length,
    });
    // Only now is it known which records there are to be asked.
    this.foldedFrom = basis();
  }

  /** Finds out what is signed. Nobody waits for it: the key of a message can lie with a slow host. */
  verify(): void {
    const {verify} = this.options;
    const days = verify ? this.reader.loaded.filter(isSigned) : [];
    if (!verify || !days.length) return;
    void verify(days)
      .then((signed) => {
        const known = this.signed;
        this.signed = new Set([...known, ...signed]);
        if (this.signed.size > known.size) this.onSigned();
      })
      .catch(() => undefined);
  }
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

function isSigned({messages}: LongChatDay): boolean {
  return [...messages.values()].some(({signature}) => signature !== undefined);
}
