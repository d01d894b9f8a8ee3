import type {ChatMessage} from './message.js';

/** How a conversation is put into words: everything that depends on who reads. */
export interface TranscriptWords {
  /** What somebody is called, from the WebID; of nobody, what stands for a name. */
  readonly nameOf: (maker: string | undefined) => string;
  /** A day as a heading, and a time of day. @param time in milliseconds. */
  readonly dayOf: (time: number) => string;
  readonly timeOf: (time: number) => string;
  /** What stands for a message that was taken back. */
  readonly removed: string;
  /** Said of a message that was changed, and of one whose author nobody confirms. */
  readonly edited: string;
  readonly unconfirmed: string;
  /** Said of an answer: whom it answers. */
  readonly answerTo: (name: string) => string;
}

/**
 * A conversation as a text to keep: by days, each message with its author and its time; of what was changed the last wording alone, of what was taken
 * back no word.
 * @param title of the conversation; none is left out.
 */
export function exportText(title: string | undefined, messages: readonly ChatMessage[], words: TranscriptWords): string {
  const byIri = new Map(messages.map((message) => [message.iri, message]));
  const lines = title ? [title, ''] : [];
  let heading: string | undefined;
  for (const message of messages) {
    const day = words.dayOf(message.time);
    if (day !== heading) lines.push(day, '');
    heading = day;
    lines.push(headOf(message, byIri, words), ...bodyOf(message, words).map((line) => (line ? `    ${line}` : '')), '');
  }
  return lines.join('\n');
}

function headOf(message: ChatMessage, byIri: ReadonlyMap<string, ChatMessage>, words: TranscriptWords): string {
  const answered = message.answers === undefined ? undefined : byIri.get(message.answers);
  const remarks = [
    ...(answered ? [words.answerTo(words.nameOf(answered.maker))] : []),
    ...(message.state === 'edited' ? [words.edited] : []),
    ...(message.authorship === 'unconfirmed' ? [words.unconfirmed] : []),
  ];
  const head = `${words.timeOf(message.time)} ${words.nameOf(message.maker)}`;
  return remarks.length ? `${head} (${remarks.join(', ')})` : head;
}

function bodyOf({state, text, files, reactions}: ChatMessage, words: TranscriptWords): string[] {
  if (state === 'removed') return [words.removed];
  const signs = reactions.map(({sign, agents}) => `${sign} ${agents.map((agent) => words.nameOf(agent)).join(', ')}`);
  return [...(text ? text.split('\n') : []), ...files, ...signs];
}
