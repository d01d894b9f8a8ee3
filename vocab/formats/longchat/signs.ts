import {offeredSigns} from '../../kinds/chat/message.js';
import {schemaChat} from '../../rdf/chat-vocabulary.js';

type ActionName = (typeof offeredSigns)[keyof typeof offeredSigns];

const classOf = new Map(Object.entries<ActionName>(offeredSigns).map(([sign, name]) => [plain(sign), schemaChat[name]]));
/** SolidOS shows an endorsement as a star: another sign for the same. */
classOf.set('⭐', schemaChat.EndorseAction);

const shown = new Map(Object.keys(offeredSigns).map((sign) => [plain(sign), sign]));

/** The classes of actions that are reactions. */
export const reactionClasses: readonly string[] = [...new Set(Object.values(offeredSigns))].map((name) => schemaChat[name]);

/** Without the mark that asks for a coloured picture: bridges add it, apps leave it out. */
function plain(sign: string): string {
  return sign.replaceAll('\uFE0F', '');
}

/** The class of action that others read a sign by. */
export function classOfSign(sign: string): string {
  return classOf.get(plain(sign)) ?? schemaChat.Action;
}

/**
 * The sign of a reaction, from its class and what it holds.
 * @returns nothing for one that is to be ignored: class and sign say different things, or there is no sign at all (solid/chat, reactions).
 */
export function signOf(actionClass: string, content: string | undefined): string | undefined {
  const own = content?.trim() ?? '';
  const sign = isOneSign(own) ? plain(own) : undefined;
  if (sign === undefined) return actionClass === schemaChat.Action ? undefined : defaultSign(actionClass);
  const meant = classOf.get(sign);
  if (meant && actionClass !== schemaChat.Action && meant !== actionClass) return undefined;
  return shown.get(sign) ?? own;
}

function defaultSign(actionClass: string): string | undefined {
  return Object.entries<ActionName>(offeredSigns).find(([, name]) => schemaChat[name] === actionClass)?.[0];
}

/** The longest emoji that exist are families of some eleven units; flags of regions have fourteen. */
const longestSign = 28;
let graphemes: Intl.Segmenter | undefined;

/** Whether a text is one emoji, and nothing else: anything longer would be a message in disguise. */
export function isOneSign(text: string): boolean {
  if (!text || text.length > longestSign || !/^(\p{Emoji}|\p{Emoji_Component})+$/u.test(text)) return false;
  if (/^[\d#*]+$/.test(text)) return false;
  graphemes ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  return [...graphemes.segment(text)].length === 1;
}
