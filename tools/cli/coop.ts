import {findCoop, findList, type Resources, type SignedIn} from '../../pods/index.js';
import {memberKind, type Coop} from '../../vocab/index.js';
import {readSafeAddress} from './addresses.js';
import {valueOf} from './command-line.js';
import type {Context} from './context.js';
import {askFor} from './questions.js';
import {openResources, readCredentials, signIn} from './sign-in.js';
import {mistaken, need} from './stop.js';

/** A coop that is there, and a session to work on it. */
export interface OpenCoop {
  readonly coop: Coop;
  readonly membersList: string;
  readonly session: SignedIn;
  /** Credentials reach only the containers of the coop's own documents, never the spaces of members. */
  readonly resources: Resources;
}

/** Finds the coop that `--coop` names. */
export async function openCoop(context: Context): Promise<OpenCoop> {
  readCredentials(context.environment);
  const iri = await readCoopAddress(context);
  const session = await signIn(context.environment);
  const own = [new URL('.', iri).href];
  const resources = openResources(session, own);
  const coop = need(await findCoop(resources, iri, [context.strings.language]), 'find-coop');
  // What members and moderators may read lies beside, on the same server and nowhere else.
  const beside = [coop.membership, coop.moderation].filter((place) => place !== undefined);
  own.push(...beside.map((place) => new URL('.', place).href).filter((place) => isSameOrigin(place, iri)));
  const membersList = need(await findList(resources, coop, memberKind.types), 'find-coop');
  return {coop, membersList, session, resources};
}

function isSameOrigin(a: string, b: string): boolean {
  return new URL(a).origin === new URL(b).origin;
}

/** The address that `--coop` gives, or a person. */
export async function readCoopAddress(context: Context): Promise<string> {
  const {line, terminal, strings} = context;
  const read = (given: string) => readSafeAddress(given, '--coop', 'coop');
  const given = valueOf(line, 'coop');
  if (given) return read(given);
  if (!terminal.canAsk) throw mistaken({kind: 'missing-option', option: '--coop'});
  return askFor(context, strings.questions.coop, read);
}
