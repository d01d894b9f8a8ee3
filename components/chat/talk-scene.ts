import type {ChatMessage} from '../../vocab/kinds/chat/message.js';
import type {Drawing} from './log/drawing.js';
import type {LogScene} from './log/log-scene.js';
import type {TalkBox} from './talk-box.js';
import type {Talk} from './talk.js';
import type {TalkLook, TalkWords} from './talk-asked.js';

interface SceneParts {
  readonly words: TalkWords;
  /** Those that are shown. */
  readonly messages: readonly ChatMessage[];
  /** By IRI, all that are loaded. */
  readonly known: ReadonlyMap<string, ChatMessage>;
  readonly drawing: Drawing;
  readonly box: TalkBox;
  readonly look: TalkLook;
  readonly isPrinted: boolean;
  /** IRI of the first message that is new. */
  readonly newSince: string | undefined;
}

/** What the log of a conversation is drawn from. */
export function sceneOf(
  talk: Talk,
  {words, messages, known, drawing, box, look, isPrinted, newSince}: SceneParts,
): LogScene {
  const {log, asked, names} = talk;
  const href = asked?.itemHref;
  return {
    words,
    people: {
      nameOf: (webId) => names.get(webId),
      hrefOf: (webId) =>
        href !== undefined && names.has(webId) ? href.replaceAll('{id}', encodeURIComponent(webId)) : undefined,
    },
    webId: asked?.webId,
    messages,
    known,
    gaps: log.thread === undefined ? (talk.state?.gaps ?? []) : [],
    headingLevel: look.headingLevel,
    newSince,
    active: log.activeAmong(messages),
    opened: log.opened,
    isRemoving: log.isRemoving,
    wordings: log.wordings,
    whole: log.whole,
    mayWrite: talk.mayWrite,
    isPrinted,
    thread: log.thread,
    now: Date.now(),
    drawText: (text) => drawing.text(words.chat, text),
    drawFile: (file) => drawing.file(words.chat, file),
    actions: {
      ...log.actions,
      goTo: (iri) => talk.goTo(iri),
      reply: (message) => void box.write(({part}) => part.reply(message)),
      edit: (message) => void box.write(({part}) => part.edit(message)),
      remove: (message) => void box.write((writing) => writing.remove(message)),
      react: (message, sign) => void box.write((writing) => writing.react(message, sign)),
      openThread: (iri) => talk.openThread(iri),
      retry: () => talk.host.count(talk.refresh()),
    },
  };
}
