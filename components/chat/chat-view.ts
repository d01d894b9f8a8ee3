import {html, nothing, type TemplateResult} from 'lit';
import type {Room} from '../../pods/chat/room.js';
import type {Problem} from '../../pods/problem.js';
import {renderHeading} from '../ui/heading.js';
import {renderProblem} from '../ui/problem.js';
import {chatStyles} from './chat.styles.js';
import {logStyles} from './log/log.styles.js';
import {dayText} from './log/times.js';
import {readersSentence, type AroundRoom} from './room-sentence.js';
import type {Talk} from './talk.js';
import type {TalkWords} from './talk-asked.js';
import type {Tools} from './tools/tools.js';

// All that shows a conversation is loaded with this, once there is one.
export {roomIn} from '../../pods/chat/read-room.js';
export {Talk} from './talk.js';

/** For the root in which a conversation is drawn. */
export const styleSheets: readonly CSSStyleSheet[] = [logStyles, chatStyles].flatMap(({styleSheet}) => styleSheet ?? []);

/** What is drawn of a conversation. */
export interface ChatScene {
  readonly words: TalkWords;
  readonly room: Room;
  readonly talk: Talk;
  readonly tools: Tools | undefined;
  /** What the sentence about its readers says beside what the room says of itself. */
  readonly around: Pick<AroundRoom, 'group' | 'keeper'>;
  readonly webId: string | undefined;
  /** Level of the heading that the title is; 0 for none. */
  readonly headingLevel: number;
  /** Until when the reader has read before this visit, in milliseconds. */
  readonly readUntil: number | undefined;
  /** Whether it can be read no more. */
  readonly isLost: boolean;
  /** Whether search, dates, saving and settings are offered. */
  readonly hasControls: boolean;
  readonly problem: Problem | undefined;
  retry(): void;
  openTools(): void;
}

/** A conversation: its title, who reads it, what was said, and the box to say something. */
export function renderChat(scene: ChatScene): TemplateResult {
  const {words, room, talk, webId, headingLevel, readUntil} = scene;
  const {chat} = words;
  const below = headingLevel && Math.min(headingLevel + 1, 6);
  const around: AroundRoom = {...scene.around, webId, nameOf: (maker) => talk.nameOf({maker})};
  return html`<div class="talk">
    ${renderHeading(headingLevel, html`<bdi>${room.title ?? chat.unnamed}</bdi>`)}
    <p class="readers" part="readers">${readersSentence(chat, room, around)} ${renderOpened(scene)}</p>
    ${scene.isLost ? renderLoss(scene) : html`${renderTools(scene)} ${talk.render(words, {headingLevel: below, readUntil})}`}
    ${talk.renderBox(words)}
  </div>`;
}

/** Rooms can have the same name. */
function renderOpened({words: {chat, general}, room, talk}: ChatScene): string | typeof nothing {
  if (room.created === undefined) return nothing;
  return chat.opened(dayText(general.language, room.created), talk.openerOf(room));
}

/** What was written stays: nobody reads on here, but nothing typed is lost. */
function renderLoss({words: {general, chat}, problem, retry}: ChatScene): TemplateResult {
  return html`${problem ? renderProblem(general, problem, retry) : nothing}
    <p class="problem" part="problem">${chat.lost}</p>`;
}

function renderTools({words: {general, chat}, talk, tools, hasControls, openTools}: ChatScene) {
  if (!hasControls || !talk.state) return nothing;
  const toggle = ({target}: Event) => {
    if ((target as HTMLDetailsElement).open) openTools();
  };
  return html`<details class="tools" part="tools" @toggle=${toggle}>
    <summary>${chat.tools}</summary>
    ${tools?.render(general) ?? nothing}
  </details>`;
}
