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
  /** Credentials reach only the containers of the coop's own documents: what members only may read never gets into a list. */
  readonly resources: Resources;
}

/** Finds the coop that `--coop` names. */
export async function openCoop(context: Context): Promise<OpenCoop> {
  readCredentials(context.environment);
  const iri = await readCoopAddress(context);
  const session = await signIn(context.environment);
  const resources = openResources(session, new URL('.', iri).href);
  const coop = need(await findCoop(resources, iri, [context.strings.language]), 'find-coop');
  const membersList = need(await findList(resources, coop, memberKind.types), 'find-coop');
  return {coop, membersList, session, resources};
}

async function readCoopAddress(context: Context): Promise<string> {
  const {line, terminal, strings} = context;
  const read = (given: string) => readSafeAddress(given, '--coop', 'coop');
  const given = valueOf(line, 'coop');
  if (given) return read(given);
  if (!terminal.canAsk) throw mistaken({kind: 'missing-option', option: '--coop'});
  return askFor(context, strings.questions.coop, read);
}
