import {dayOf} from '../../vocab/formats/longchat/addresses.js';
import type {LongChatDay} from '../../vocab/formats/longchat/day.js';
import type {ChatMessage} from '../../vocab/kinds/chat/message.js';
import {recordTime} from '../../vocab/kinds/chat/record.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import type {RecordBook} from './record-book.js';
import {wordingsOf} from './wordings.js';

/** Asks the spaces of those whose names are shown; and once more where the room says what their records do not. */
export class RecordAsking {
  /** How many wordings the room had of each message when it was looked at last. */
  private readonly wordings = new Map<string, number>();

  constructor(
    private readonly channel: string,
    private readonly book: Pick<RecordBook, 'ask' | 'askAgain'>,
  ) {}

  /** @param days what the room says. */
  askFor(messages: readonly ChatMessage[], days: readonly LongChatDay[]): void {
    const {book} = this;
    for (const {iri, maker, authorship, claimed, reactions, isPending} of messages) {
      const time = recordTime(iri, dayOf(this.channel, documentOf(iri)));
      if (maker !== undefined && authorship === 'awaited') {
        book.ask(maker, time);
        // One that could not be asked for then is asked for again.
        book.askAgain(maker, time);
      }
      const isDoubtful = authorship === 'unconfirmed' || claimed.length > 0 || this.hasMoreWordings(days, iri);
      if (maker !== undefined && isDoubtful && !isPending) book.askAgain(maker, time);
      for (const agent of reactions.flatMap(({unconfirmed}) => unconfirmed)) {
        book.ask(agent, time);
        book.askAgain(agent, time);
      }
    }
  }

  /** Whether the room says more of a message than when it was looked at last: its author may have changed it, or taken it back. */
  private hasMoreWordings(days: readonly LongChatDay[], iri: string): boolean {
    const {length} = wordingsOf(days, iri);
    const before = this.wordings.get(iri) ?? 1;
    this.wordings.set(iri, length);
    return length > before;
  }
}
