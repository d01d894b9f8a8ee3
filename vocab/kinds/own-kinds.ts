import type {Kind} from '../shapes/kind.js';

/** Our own kinds with all that people read of them, by name; each is loaded when it is asked for. */
const own: Readonly<Record<string, () => Promise<Kind>>> = {
  ballot: async () => (await import('./ballot/ballot-form.generated.js')).ballotForm,
  coop: async () => (await import('./coop/coop-form.generated.js')).coopForm,
  event: async () => (await import('./event/event-form.generated.js')).eventForm,
  group: async () => (await import('./group/group-form.generated.js')).groupForm,
  member: async () => (await import('./member/member-form.generated.js')).memberForm,
  outcome: async () => (await import('./outcome/outcome-form.generated.js')).outcomeForm,
  pack: async () => (await import('./pack/pack-form.generated.js')).packForm,
  poll: async () => (await import('./poll/poll-form.generated.js')).pollForm,
  registration: async () => (await import('./registration/registration-form.generated.js')).registrationForm,
  roll: async () => (await import('./roll/roll-form.generated.js')).rollForm,
};

/** The names of our own kinds. */
export const ownKinds: readonly string[] = Object.keys(own);

/** The kind of ours that is called `name`, or `undefined` if there is none. */
export async function loadOwnKind(name: string): Promise<Kind | undefined> {
  return Object.hasOwn(own, name) ? own[name]!() : undefined;
}
