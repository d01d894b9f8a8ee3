import {html, type TemplateResult} from 'lit';
import {kilometresBetween, type Spot} from '../../../vocab/geo/spot.js';
import type {Member} from '../../../vocab/kinds/member/member.js';
import type {IndexedList} from '../../../pods/fragments/read/indexed-list.js';
import type {Question} from '../../../pods/fragments/read/question.js';
import type {Row} from '../../../pods/lists/row.js';
import type {ListOfThings} from '../../../pods/lists/thing-list.js';
import {remember} from '../../data/arranging/remember.js';
import {AroundPart} from '../../data/around/around-part.js';
import {sortAround, type Around} from '../../data/around/around.js';
import {knownPlaces, type KnownPlaces} from '../../data/around/known-places.js';
import type {Track} from '../../data/facets/facet-plan.js';
import type {LanguageController} from '../../data/language.js';
import type {NearStrings} from '../../strings/near/strings.js';
import type {ShownMember} from '../directory-row.js';
import type {Detour} from '../facet-bar.js';
import {ListedWhereabouts} from './listed-whereabouts.js';
import type {NearHost} from './near-host.js';
import type {Whereabouts} from './whereabouts.js';

type Rows = readonly Row<Member>[];

/** Shows the members of a list around a place, the nearest first. Who is not on the map is not among them, and is counted. */
export class AroundPeople {
  private readonly part: AroundPart;
  private list?: ListOfThings<Member> | undefined;
  private places?: Whereabouts | undefined;
  /** How many of those who would be shown are not on the map, if that is known. */
  private unplaced: number | undefined;
  /** Whether somebody would be shown if nobody looked around. */
  private hasRows = true;
  private readonly sorted = remember((rows: Rows, around: Around, places: Whereabouts, _version: unknown) => {
    const spotOf = ({source}: Row<Member>) => places.positionOf(source)?.spot;
    return sortAround(
      // Who is not read yet may be somewhere.
      rows.filter((row) => !row.thing || spotOf(row)),
      around,
      spotOf,
    );
  });
  private readonly told = remember((rows: Rows, spot: Spot, places: Whereabouts, texts: NearStrings): Rows =>
    rows.map((row) => {
      const position = places.positionOf(row.source);
      return position ? withDistance(row, texts.distance(kilometresBetween(spot, position.spot), position.within)) : row;
    }),
  );
  private readonly knownIn = remember((rows: Rows, places: Whereabouts | undefined, _version: unknown): KnownPlaces => {
    const spots = rows.flatMap(({source, thing}) => {
      const spot = thing?.place && places?.positionOf(source)?.spot;
      return spot ? [{name: thing.place, spot}] : [];
    });
    return knownPlaces(spots);
  });

  constructor(
    private readonly host: NearHost,
    private readonly track: Track,
    private readonly language: LanguageController<NearStrings>,
  ) {
    this.part = new AroundPart(host, {
      known: () => this.knownIn(this.list?.state.rows ?? [], this.places, this.places?.version),
      seek: (town) => this.places?.seek?.(town),
      changed: () => host.restart(),
      words: () => language.strings,
    });
    host.addController({hostDisconnected: () => this.leave()});
  }

  /** Resolves when the choice can be drawn. */
  get ready(): Promise<unknown> {
    return this.part.ready;
  }

  get isOpen(): boolean {
    return this.part.isOpen;
  }

  toggle(): void {
    this.part.toggle();
    this.follow();
  }

  /** The rows of a list that is there as a whole, the nearest first, where somebody looks around. */
  arrange(rows: Rows): Rows {
    const {around} = this.part;
    const texts = this.language.strings;
    this.follow();
    const {places} = this;
    const version = places?.version;
    // Before it is known where anybody is, the list stays as it was.
    if (!around || !texts || !places || version === undefined) return rows;
    this.hasRows = rows.length > 0;
    this.unplaced = places.unplacedOf(rows);
    return this.told(this.sorted(rows, around, places, version), around.spot, places, texts);
  }

  /** What answers in place of a list that is asked over its index, where somebody looks around. */
  detour(list: IndexedList<Member>, question: Question): Detour | undefined {
    const {around} = this.part;
    this.follow();
    if (!around) return undefined;
    const detour = this.places?.detour?.(list, question, around);
    this.hasRows = true;
    this.unplaced = this.places?.unplacedOf([]);
    return detour;
  }

  render(): unknown {
    return this.part.render(this.note);
  }

  /** Why nobody is there, and the way back; nothing where nobody would be there anyhow. */
  renderNothing(): TemplateResult | undefined {
    const {around} = this.part;
    const texts = this.language.strings;
    if (!around || !texts || !this.hasRows) return undefined;
    return html`<p class="more">
      ${around.kilometres === undefined ? texts.nobody : texts.nobodyWithin} ${this.part.renderClear()}
    </p>`;
  }

  private get note(): string | undefined {
    const {unplaced} = this;
    const texts = this.language.strings;
    if (unplaced === undefined) return texts?.onlyPlaced;
    return unplaced ? texts?.notPlaced(unplaced) : undefined;
  }

  /** Takes the list that the tag shows by now. */
  private follow(): void {
    const {list} = this.host;
    if (list === this.list || !this.isNeeded) return;
    this.leave();
    this.list = list;
    if (list) this.track(this.open(list));
  }

  /** Where people are is nobody's business before somebody wants to know. */
  private get isNeeded(): boolean {
    return this.part.isOpen || this.part.around !== undefined;
  }

  private async open(list: ListOfThings<Member>): Promise<void> {
    const places = await this.whereabouts(list);
    if (this.list !== list) return places.close();
    this.places = places;
    this.host.requestUpdate();
  }

  private async whereabouts(list: ListOfThings<Member>): Promise<Whereabouts> {
    const {host, language, track} = this;
    const {languages} = language;
    const source = host.source!;
    const changed = () => host.requestUpdate();
    if (!list.find) return new ListedWhereabouts(source, list.address, languages, changed, track);
    const {IndexedWhereabouts} = await import('./indexed-whereabouts.js');
    const tell = (rows: Rows, spot: Spot) => this.told(rows, spot, this.places!, language.strings!);
    return new IndexedWhereabouts(source, list as IndexedList<Member>, languages, changed, tell);
  }

  private leave(): void {
    this.places?.close();
    this.list = this.places = undefined;
  }
}

/** A row that says as well how far it is. What a row tells may only be worked out when it is asked. */
function withDistance({source, status, label, thing, problem, isPending}: Row<Member>, distance: string): Row<ShownMember> {
  return {
    source,
    status,
    isPending,
    ...(label !== undefined && {label}),
    ...(thing && {thing: {...thing, distance}}),
    ...(problem && {problem}),
  };
}
