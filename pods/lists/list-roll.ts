import {documentOf, isInside} from '../../vocab/rdf/iri.js';
import {isPlainPath} from '../homes/spelling.js';
import {containerFor} from '../homes/places.js';
import {Roll} from '../members/roll.js';
import type {CoopList} from './coop-lists.js';

/**
 * Who can have written what is in one list of a coop that keeps several: a member in whose home it lies, in the part for the readers of this
 * list; or the coop itself, in the folder beside the list, where only moderators write.
 */
export class ListRoll extends Roll {
  constructor(
    roll: Roll,
    private readonly list: Pick<CoopList, 'audience' | 'folder'>,
    private readonly coop: string,
  ) {
    super(roll.members);
  }

  override authorOf(iri: string): string | undefined {
    return this.isKept(iri) ? this.coop : super.authorOf(iri);
  }

  override mayBeShown(iri: string): boolean {
    if (this.isKept(iri)) return true;
    const author = super.authorOf(iri);
    const homes = author === undefined ? [] : this.get(author)!.homes;
    return homes.some((home) => isInside(iri, containerFor(home, this.list.audience)));
  }

  private isKept(iri: string): boolean {
    const {folder} = this.list;
    return folder !== undefined && isInside(iri, folder) && isPlainPath(documentOf(iri).slice(folder.length));
  }
}
