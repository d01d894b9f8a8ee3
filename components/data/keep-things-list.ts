import type {KindDescriptor} from '../../vocab/shapes/descriptor.js';
import {foaf, schema} from '../../vocab/rdf/vocabularies.js';
import {findList} from '../../pods/coop/discovery.js';
import {rowShapeOf, type RowShape} from '../../pods/lists/rows.js';
import {tidyList} from '../../pods/lists/tidy.js';
import {readRoll} from '../../pods/members/roll.js';
import type {KeepList} from './tidy-in-background.js';

/** A moderator's part of keeping a list of what members write. @param shape what its rows tell, if that is more than what is short. */
export function keepThingsList(kind: KindDescriptor, shape: RowShape = rowShapeOf(kind)): KeepList {
  return async (resources, {fetch}, coop, list) => {
    const own = await findList(resources, coop, kind.types);
    // Another coop's list, or a member's, is theirs to keep.
    if (!own.ok || own.value !== list) return false;
    const members = await findList(resources, coop, [foaf.Person, schema.Person]);
    const roll = members.ok ? await readRoll(resources, members.value, {fresh: true}) : members;
    if (!roll.ok) return false;
    const tidied = await tidyList({resources, fetch, list, shape, roll: roll.value, now: new Date()});
    return tidied.ok && tidied.value.rows + tidied.value.announcements > 0;
  };
}
