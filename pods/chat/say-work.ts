import type {Utterance} from '../../vocab/kinds/chat/utterance.js';
import type {Coop} from '../../vocab/kinds/coop/coop.js';
import type {FileWork} from '../outbox/work.js';
import type {SpokenPlace} from './room.js';

/**
 * Says something in a room: into the own record first, then into the room's document of the day. Sent twice, it is there once: its name was
 * chosen before. See `outbox/deeds/say.ts`.
 */
export interface SayWork extends Pick<FileWork, 'files'> {
  readonly type: 'say';
  readonly coop: Pick<Coop, 'iri' | 'moderators' | 'membership'>;
  readonly channel: string;
  /** The person's home; none for somebody without one, whose name nobody confirms. */
  readonly home?: string | undefined;
  readonly place: SpokenPlace;
  /** Document of the room that it goes into: of the day on which it was typed, or of the message that it is about. */
  readonly day: string;
  /** Document in which the day is noted. */
  readonly days?: string | undefined;
  readonly utterance: Utterance;
  /** People who are told, with what: who is named or answered. */
  readonly tells?: ReadonlyArray<{readonly webId: string; readonly why: 'mentioned' | 'answered'}>;
}
