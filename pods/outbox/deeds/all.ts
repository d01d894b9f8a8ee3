import type {Work} from '../work.js';
import type {Handler} from './handler.js';

type Handlers = {readonly [T in Work['type']]: () => Promise<Handler<Extract<Work, {type: T}>>>};

/** Each with what it needs, loaded when something of its type waits. */
const loaders: Handlers = {
  edit: async () => (await import('./edit.js')).editHandler,
  contribute: async () => (await import('./contribute.js')).contributeHandler,
  move: async () => (await import('./move.js')).moveHandler,
  withdraw: async () => (await import('./withdraw.js')).withdrawHandler,
  announce: async () => (await import('./announce.js')).announceHandler,
  post: async () => (await import('./post.js')).postHandler,
  'open-room': async () => (await import('./open-room.js')).openRoomHandler,
  profile: async () => (await import('./profile.js')).profileHandler,
  vote: async () => (await import('./vote.js')).voteHandler,
  register: async () => (await import('./register.js')).registerHandler,
  say: async () => (await import('./say.js')).sayHandler,
};

const loaded = new Map<Work['type'], Handler>();

/** Loads what these works need; {@link handlerOf} has it from then on. */
export async function loadHandlers(works: readonly Pick<Work, 'type'>[]): Promise<void> {
  const types = new Set(works.map(({type}) => type).filter((type) => !loaded.has(type)));
  // A handler is only ever called with work of its own type.
  await Promise.all([...types].map(async (type) => loaded.set(type, (await loaders[type]()) as unknown as Handler)));
}

/** The handler for a piece of work. */
export function handlerOf({type}: Work): Handler {
  return loaded.get(type)!;
}
