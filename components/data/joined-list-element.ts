import type {CoopList} from '../../pods/lists/coop-lists.js';
import type {ListOfThings} from '../../pods/lists/thing-list.js';
import type {Row} from '../../pods/lists/row.js';
import {success, type Result} from '../../pods/problem.js';
import type {Strings} from '../strings/strings.js';
import type {Community} from './community.js';
import type {FoundLists} from './coop-lists.js';
import type {ListGaps} from './list-gaps.js';
import {PagedListElement} from './paged-list-element.js';

const importGaps = () => import('./list-gaps.js');

/**
 * What a tag does that shows all lists of one kind that a coop keeps and the reader may read, as one: what has come is shown, and what comes
 * later joins it where the reader is.
 */
export abstract class JoinedListElement<T, R extends Row<T> = Row<T>> extends PagedListElement<T, R> {
  private found?: FoundLists<T>;
  /** What has come of lists that the tag shows already. */
  private more?: FoundLists<T> | undefined;
  private asking?: object;
  private gaps?: ListGaps;

  /** Reads the lists again, and what they say of themselves. */
  override async refresh(): Promise<void> {
    await super.refresh();
    this.find();
    await this.complete;
  }

  /** Finds the lists. */
  protected abstract findLists(source: Community): Promise<Result<FoundLists<T>>>;

  /** Finds out what else is to be known of the lists before they are shown. Resolves with what takes that into use. */
  protected prepare?(source: Community, found: FoundLists<T>): Promise<() => void>;

  /** What the lists say of themselves. */
  protected get lists(): readonly CoopList[] {
    return this.found?.lists ?? [];
  }

  /** Until it is known who reads, it is not known either which lists are for them. */
  protected override find(more?: FoundLists<T>): void {
    this.more = more;
    if (this.src !== undefined || this.provider.value?.session.status !== 'unknown') super.find();
  }

  protected override async findList(source: Community): Promise<Result<ListOfThings<T>>> {
    const turn = (this.asking = {});
    const found = this.more ? success(this.more) : await this.findLists(source);
    if (!found.ok) return found;
    const use = await this.prepare?.(source, found.value);
    // Else a later look has begun.
    if (this.asking === turn) {
      use?.();
      this.found = found.value;
      if (found.value.next) this.track(this.goOn(found.value.next, turn));
    }
    return success(found.value.list);
  }

  private async goOn(next: () => Promise<Result<FoundLists<T>>>, turn: object): Promise<void> {
    const more = await next();
    if (more.ok && this.asking === turn) this.find(more.value);
  }

  /** Says which lists have not come yet, or could not be read, if there are any. */
  protected renderGaps(strings: Strings): unknown {
    const {found} = this;
    if (!found || (!found.awaited && found.list.parts.every(({state}) => state.status === 'success'))) return undefined;
    void this.need(importGaps, ({ListGaps}) => {
      this.gaps = new ListGaps(this, () => this.source);
      this.track(this.gaps.ready);
    });
    return this.gaps?.render(strings, found);
  }
}
