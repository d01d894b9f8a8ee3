import {readRegistration, type Registration} from '../../vocab/kinds/registration/registration.js';
import type {ReadOptions, Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';

/** What the person has answered so far, with what waits to be sent; nothing if there is no answer yet. */
export async function readOwnRegistration(
  resources: Resources,
  registration: string,
  options?: ReadOptions,
): Promise<Result<Registration | undefined>> {
  const read = await resources.read(registration, options);
  if (read.ok) return success(readRegistration(read.value.graph, registration));
  return read.problem.kind === 'missing' ? success(undefined) : read;
}
