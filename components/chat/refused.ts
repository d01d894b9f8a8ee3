import type {Deed} from '../../pods/outbox/deed.js';
import type {WorkFile} from '../../pods/outbox/work.js';
import type {ChatMessage} from '../../vocab/kinds/chat/message.js';
import {splitAttachments} from './attachments.js';
import type {Refused} from './composer/composer-door.js';
import type {ChosenFile, Person} from './composer/outgoing.js';

/** What a message that was refused brings back into the box: all that was chosen for it. */
export function refusedIn(
  {id, work}: Pick<Deed, 'id' | 'work'>,
  sentence: string,
  people: readonly Person[],
  messageAt: (iri: string) => ChatMessage | undefined,
): Refused {
  const nothing = {id, sentence, text: '', files: [], named: []};
  if (work.type !== 'say') return nothing;
  const {utterance, files = []} = work;
  if (utterance.act === 'edit') {
    const {message: edits, text} = utterance;
    return {...nothing, edits, text: splitAttachments({text, files: messageAt(edits)?.files ?? []}).text};
  }
  if (utterance.act !== 'post') return nothing;
  const {answers, mentions = []} = utterance;
  const {text, files: said} = splitAttachments({text: utterance.text, files: files.map(({url}) => url)});
  const textOf = new Map(said.map((one) => [one.url, one.text]));
  return {
    ...nothing,
    text,
    answers,
    files: files.map((file) => chosenAgain(file, textOf.get(file.url) ?? '')),
    named: people.filter(({webId}) => mentions.includes(webId)),
  };
}

function chosenAgain({url, content, name, isDocument}: WorkFile, text: string): ChosenFile {
  // The end of its own address tells it apart, however often it is taken up.
  const id = url.slice(url.lastIndexOf('/') + 1);
  return {id, name: name ?? (text || id), content, isPicture: !isDocument, text};
}
