import type {Kind} from '../shapes/kind.js';

/**
 * Our own kinds with all that people read of them, by name; each is loaded when it is asked for. What no tag for anything could show or change, such as a
 * ballot, is not among them.
 */
const own: Readonly<Record<string, () => Promise<Kind>>> = {
  article: async () => (await import('./article/article-form.generated.js')).articleForm,
  conversation: async () => (await import('./conversation/conversation-form.generated.js')).conversationForm,
  coop: async () => (await import('./coop/coop-form.generated.js')).coopForm,
  event: async () => (await import('./event/event-form.generated.js')).eventForm,
  group: async () => (await import('./group/group-form.generated.js')).groupForm,
  member: async () => (await import('./member/member-form.generated.js')).memberForm,
  place: async () => (await import('./place/place-form.generated.js')).placeForm,
  poll: async () => (await import('./poll/poll-form.generated.js')).pollForm,
  registration: async () => (await import('./registration/registration-form.generated.js')).registrationForm,
};

/** The names of our own kinds. */
export const ownKinds: readonly string[] = Object.keys(own);

/** The kind of ours that is called `name`, or `undefined` if there is none. */
export async function loadOwnKind(name: string): Promise<Kind | undefined> {
  return Object.hasOwn(own, name) ? own[name]!() : undefined;
}
