import type {Resources} from '../../documents/resources.js';
import {rowsOfList} from '../../lists/listed-rows.js';
import {listMaxBytes, type ListKind, type Recognised} from '../../lists/row.js';
import {success, type Result} from '../../problem.js';

/** Reads of a list that has an index what stands in its own document, and no further pages: what came last, and what is gone. */
export async function readRoot<T>(
  resources: Pick<Resources, 'read'>,
  address: string,
  kind: ListKind<T>,
  fresh: boolean,
): Promise<Result<Recognised<T>>> {
  const read = await resources.read(address, {fresh, maxBytes: listMaxBytes});
  return read.ok ? success(await rowsOfList(read.value.graph, address, kind)) : read;
}
