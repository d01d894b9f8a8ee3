import type {KindDescriptor} from '../../vocab/shapes/descriptor.js';
import type {Resources} from '../documents/resources.js';
import type {Roll} from '../members/roll.js';
import type {Result} from '../problem.js';
import type {CoopList} from './coop-lists.js';
import {ListRoll} from './list-roll.js';
import {rebuildList} from './rebuild.js';
import {rowShapeOf} from './rows.js';
import {tidyList} from './tidy.js';
import type {Tidied, Tidying} from './tidying.js';

export interface CoopListTidying {
  readonly resources: Resources;
  /** Makes requests in a moderator's name. */
  readonly fetch: typeof fetch;
  /** The coop whose list it is. */
  readonly coop: string;
  readonly list: CoopList;
  readonly kind: KindDescriptor;
  /** Long texts that rows have as well, by field: those that a list shows or is searched in. */
  readonly texts?: readonly string[] | undefined;
  /** Who is a member, and which home is whose. */
  readonly roll: Roll;
  /** Time of the tidying. */
  readonly now: Date;
}

/** Brings one list for one circle of readers up to date: see {@link tidyList}. */
export function tidyCoopList(options: CoopListTidying): Promise<Result<Tidied>> {
  return tidyList(tidyingOfCoopList(options));
}

/** Writes it anew from its sources: see {@link rebuildList}. */
export function rebuildCoopList(options: CoopListTidying): Promise<Result<Tidied>> {
  return rebuildList(tidyingOfCoopList(options));
}

/** What it takes to tidy one list for one circle of readers. */
export function tidyingOfCoopList({list, coop, kind, texts = [], roll, ...rest}: CoopListTidying): Tidying {
  const {address, audience, folder} = list;
  const {fields} = rowShapeOf(kind);
  const shape = {kind, fields: [...new Set([...fields, ...texts])]};
  return {...rest, list: address, shape, roll: new ListRoll(roll, list, coop), audience, folder};
}
