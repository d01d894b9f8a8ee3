import type {ChatMessage} from '../../../vocab/kinds/chat/message.js';
import {inView} from '../log/days.js';
import {Talk} from '../talk.js';
import type {TalkHost} from '../talk-asked.js';

/** A conversation of which a page is shown: who is led to a message is led to its page. */
export class PagedTalk extends Talk {
  constructor(
    host: TalkHost,
    private readonly turnTo: (shown: readonly ChatMessage[], iri: string) => void,
  ) {
    super(host);
  }

  override goTo(iri: string): void {
    super.goTo(iri);
    this.turnTo(inView(this.state?.messages ?? [], this.log.thread), iri);
  }
}
