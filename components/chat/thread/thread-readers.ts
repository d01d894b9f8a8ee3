import {containerFor} from '../../../pods/homes/places.js';
import type {ResourceState} from '../../../pods/documents/resources.js';
import type {CoopList} from '../../../pods/lists/coop-lists.js';
import type {Roll} from '../../../pods/members/roll.js';
import {isInside} from '../../../vocab/rdf/iri.js';

/** What is known of who may see a thing. */
export interface ThingPlace {
  readonly about: string;
  readonly roll: Roll | undefined;
  /** What is known of its document. */
  readonly document: ResourceState;
}

/**
 * The coop's lists that may name a new conversation about a thing: none whose readers could not see the thing itself, since the list tells
 * them its address and what it is called. In the home of a member, the place says for whom a thing is; elsewhere its server has, if it was read.
 * @returns those for everybody and for members, or the one of the group that the thing is for; none for what is for its author alone.
 */
export function listsFor(lists: readonly CoopList[], place: ThingPlace): readonly CoopList[] {
  const audience = audienceOf(place);
  const listOf = (who: 'everyone' | 'members') => lists.filter(({readers}) => readers.who === who).slice(0, 1);
  if (audience === 'public') return [...listOf('members'), ...listOf('everyone')];
  if (audience === 'members') return listOf('members');
  return lists.filter((list) => list.audience === audience && list.readers.who === 'group');
}

/** The part of a home that a thing lies in, or what its server has shown, as the name of such a part. */
function audienceOf({about, roll, document}: ThingPlace): string {
  const author = roll?.authorOf(about);
  const home = author === undefined ? undefined : roll!.get(author)!.homes.find((one) => isInside(about, one));
  const [part = 'private'] = home === undefined ? [] : about.slice(home.length).split('/');
  const isWithheld = document.document?.readership === 'some' || document.problem !== undefined;
  if (home === undefined || isInside(about, containerFor(home, 'public'))) return isWithheld ? 'members' : 'public';
  return part;
}
