import {html, nothing, type LitElement} from 'lit';
import {keyOf} from '../../../vocab/fragments/keys.js';
import type {Spot} from '../../../vocab/geo/spot.js';
import type {Answer} from '../../../pods/fragments/read/indexed-list.js';
import type {MappedList} from '../../../pods/fragments/read/mapped-list.js';
import type {Nearest} from '../../../pods/fragments/read/nearest.js';
import type {Question} from '../../../pods/fragments/read/question.js';
import type {Row} from '../../../pods/lists/row.js';
import type {ListOfThings} from '../../../pods/lists/thing-list.js';
import type {Around} from '../../data/around/around.js';
import {largestPage, paginate, type PagePlace} from '../../data/arranging/pages.js';
import type {Choices} from '../../data/arranging/narrowing.js';
import {remember} from '../../data/arranging/remember.js';
import type {Track} from '../../data/facets/facet-plan.js';
import {LanguageController} from '../../data/language.js';
import {loadIndexedStrings} from '../../strings/indexed/load.js';
import type {IndexedStrings} from '../../strings/indexed/strings.js';
import type {MapStrings} from '../../strings/map/strings.js';
import {renderLine} from '../../ui/line.js';
import type {MarkTiles} from '../chart/chart.js';
import type {MapItem} from '../list/map-item.js';
import {MemberTiles} from './member-tiles.js';

export {mappedMembers} from './mapped-members.js';

/** All that is printed. */
const largestPrint = 1_000;
/** So many of those who are found are on the map, where it shows no others. */
const mostMarks = 200;

/** What is shown of a map and its list at the moment. */
export interface Shown {
  readonly query: string;
  readonly choices: Choices;
  readonly around?: Around | undefined;
  readonly page: number;
  readonly size: number;
  readonly isPrinting: boolean;
  readonly isMapOpen: boolean;
}

/** Has the members of a very long list answered over its index, as somebody looks at a map and at the list beside it, and says how much is known. */
export class MapOverIndex {
  private readonly language: LanguageController<IndexedStrings>;
  private list?: MappedList<MapItem> | undefined;
  private shown?: Shown;
  private asked = '';
  private nearest?: Nearest<MapItem> | undefined;
  private known?: MemberTiles | undefined;
  private readonly questionOf = remember((query: string, town: string | undefined): Question => ({
    query,
    choices: new Map(town === undefined ? [] : [['place', keyOf(town)]]),
  }));
  private readonly joined = remember((one: readonly Row<MapItem>[], other: readonly Row<MapItem>[]) => [...one, ...other]);
  private readonly without = remember((rows: readonly Row<MapItem>[], members: readonly Row<MapItem>[]) => {
    const sources = new Set(members.map(({source}) => source));
    return rows.filter(({source}) => !sources.has(source));
  });
  private marked: readonly Row<MapItem>[] = [];

  constructor(
    host: LitElement,
    private readonly track: Track,
    private readonly today: () => string,
  ) {
    this.language = new LanguageController(host, loadIndexedStrings);
    track(this.language.ready);
  }

  /** What is to be arranged: all rows of the other layers, and of the members those who are found by now. Who is missing on screen is asked for. */
  rowsOf(list: ListOfThings<MapItem>, members: MappedList<MapItem>, shown: Shown): readonly Row<MapItem>[] | undefined {
    if (!this.language.strings) return undefined;
    if (members !== this.list) this.asked = '';
    [this.list, this.shown] = [members, shown];
    this.ask(members, shown);
    const others = this.without(list.state.rows, members.state.rows);
    return this.hasMembers ? this.joined(others, this.answer!.rows) : others;
  }

  /** Takes note of what was found. */
  note(found: readonly Row<MapItem>[]): void {
    const marked = found.filter(({thing}) => thing?.layer !== 'members');
    // The same rows stay the same array, so that the map is not drawn anew because more of the list was read.
    const isSame = marked.length === this.marked.length && marked.every((row, index) => row === this.marked[index]);
    if (!isSame) this.marked = marked;
  }

  /** The list is another one now, which is read as a whole. */
  leave(): void {
    this.list = this.nearest = this.known = undefined;
  }

  /** The members as parts of the map; nothing where only some of them are to be shown, which are among the rows then. */
  get tiles(): MarkTiles | undefined {
    const {list, known} = this;
    const {tiles} = list ?? {};
    if (!list || !tiles || this.isNarrow || !this.hasMembers) return undefined;
    if (known?.isOf(tiles)) return known;
    return (this.known = new MemberTiles(list, tiles, this.today));
  }

  /** What is drawn on the map beside the tiles. */
  marksIn(found: readonly Row<MapItem>[]): readonly Row<MapItem>[] {
    return this.tiles ? this.marked : found;
  }

  /** What the list knows of something that was pressed on the map. */
  row(source: string): Row<MapItem> | undefined {
    return this.known?.row(source);
  }

  /** Where a town is of which no row is known yet. */
  async seek(town: string): Promise<Spot | undefined> {
    return this.list?.middleOf('place', keyOf(town));
  }

  /** How many there are, as far as that is known. */
  countText(words: MapStrings, found: number, isOnlyMembers: boolean): string | undefined {
    const {answer, texts, total} = this;
    if (!answer || !texts || !this.hasMembers) return undefined;
    if (total !== undefined) return words.count(total, isOnlyMembers ? 'members' : undefined);
    if (answer.isComing && !found) return texts.searching;
    return isOnlyMembers ? texts.moreThan(found) : texts.moreResults(found);
  }

  /** Where the page that is shown begins and ends; one more may follow where it is not known how many do. */
  placeOf(found: number): (PagePlace & {readonly said?: string}) | undefined {
    const {shown, texts, total} = this;
    if (!shown || !texts || !this.hasMembers) return undefined;
    const {page, size} = shown;
    if (total !== undefined) return paginate(total, size, page);
    const place = paginate(found, size, page);
    return {...place, said: texts.page(place.page)};
  }

  /** How many are not on paper. */
  leftOf(left: number): number {
    const {total, answer} = this;
    return total === undefined || !this.hasMembers ? left : left + total - this.marked.length - answer!.rows.length;
  }

  /** Whether more may be found: then nobody can be said to be missing. */
  get isUndecided(): boolean {
    return this.hasMembers && this.answer !== undefined && !this.answer.isWhole;
  }

  /** What else is to be known of the answer. */
  renderNotes(): unknown {
    const {answer, texts} = this;
    if (!answer || !texts || !this.hasMembers) return nothing;
    const handleClick = () => this.track((this.nearest ?? this.list!).goOn());
    return html`${(answer.problem ?? this.list?.tiles?.problem) ? renderLine('problem', texts.partMissing) : nothing}
    ${
      answer.isPaused
        ? html`<p class="muted">
            ${texts.paused} <button type="button" class="link" @click=${handleClick}>${texts.goOn}</button>
          </p>`
        : nothing
    }`;
  }

  private get texts(): IndexedStrings | undefined {
    return this.language.strings;
  }

  private get answer(): Answer<MapItem> | undefined {
    return this.nearest?.answer ?? this.list?.answer;
  }

  /** All that there are: the index counts those who are somewhere. */
  private get total(): number | undefined {
    const {answer, list, isNarrow} = this;
    if (!answer || !list) return undefined;
    const counted = isNarrow || this.shown?.around?.kilometres ? answer.total : (list.placed ?? NaN) + this.newer;
    if (counted === undefined || !Number.isFinite(counted)) return undefined;
    return this.marked.length + Math.max(counted, answer.rows.length);
  }

  private get newer(): number {
    const {newer, state} = this.list!;
    return newer.size && state.rows.filter(({source, thing}) => newer.has(source) && thing?.spot).length;
  }

  /** Whether members are among what is to be shown. */
  private get hasMembers(): boolean {
    const {choices} = this.shown ?? {};
    return this.list !== undefined && (choices?.get('layer') ?? 'members') === 'members' && !choices?.has('category');
  }

  /** Whether less than all members are asked for. */
  private get isNarrow(): boolean {
    return Boolean(this.shown?.query) || (this.shown?.choices.has('town') ?? false);
  }

  private ask(list: MappedList<MapItem>, {query, choices, around, page, size, isPrinting, isMapOpen}: Shown): void {
    const {isNarrow} = this;
    this.nearest = around && !isNarrow ? list.around(around.spot, around.kilometres) : undefined;
    if (!this.hasMembers) return;
    const onScreen = isPrinting ? largestPrint : page * (size > 0 ? size : largestPage) + 1;
    const count = isMapOpen && isNarrow ? Math.max(onScreen, mostMarks) : onScreen;
    const town = choices.get('town');
    const asked = JSON.stringify([list.address, query, town, around, count]);
    if (asked === this.asked && !this.isLost) return;
    this.asked = asked;
    this.track(this.nearest ? this.nearest.want(count) : list.ask(this.questionOf(query, town), count));
  }

  /** Whether the index was written anew while it was read outwards. */
  private get isLost(): boolean {
    const {nearest} = this;
    return nearest !== undefined && !nearest.hasBegun;
  }
}
