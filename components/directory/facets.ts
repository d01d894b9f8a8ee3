import type {Member} from '../../vocab/kinds/member/member.js';
import type {LocalGroup} from '../../pods/coop/groups.js';
import type {Row} from '../../pods/lists/row.js';

/** One way to narrow a list down: which values a row has, by their keys, and how each value is written. */
export interface Facet {
  keysOf(row: Row<Member>): ReadonlySet<string>;
  /** How each value is shown; `rows` are all that the list has. */
  labels(rows: readonly Row<Member>[]): ReadonlyMap<string, string>;
}

/** A value that somebody has chosen. */
export interface Choice {
  readonly key: string;
  readonly label: string;
}

/** A value that the list can be narrowed down to, and how many rows would be left. */
export interface FacetValue extends Choice {
  readonly count: number;
}

/** A facet of texts that members have typed: two spellings that fold into one are one value. */
export class TextFacet implements Facet {
  private readonly keys = new WeakMap<Row<Member>, ReadonlySet<string>>();
  private spelled?: {rows: readonly Row<Member>[]; labels: ReadonlyMap<string, string>};

  constructor(
    private readonly textsOf: (member: Member) => readonly string[],
    private readonly fold: (text: string) => string,
  ) {}

  keysOf(row: Row<Member>): ReadonlySet<string> {
    let keys = this.keys.get(row);
    if (!keys) {
      keys = new Set(textsOfRow(row, this.textsOf).map(this.fold));
      this.keys.set(row, keys);
    }
    return keys;
  }

  labels(rows: readonly Row<Member>[]): ReadonlyMap<string, string> {
    if (this.spelled?.rows !== rows) this.spelled = {rows, labels: this.spell(rows)};
    return this.spelled.labels;
  }

  /** Each value as most members write it; among equals, with a capital. */
  private spell(rows: readonly Row<Member>[]): ReadonlyMap<string, string> {
    const uses = new Map<string, number>();
    for (const text of rows.flatMap((row) => textsOfRow(row, this.textsOf))) uses.set(text, (uses.get(text) ?? 0) + 1);
    const byUse = [...uses].sort(([a, usesOfA], [b, usesOfB]) => usesOfA - usesOfB || (a < b ? 1 : -1));
    return new Map(byUse.map(([text]) => [this.fold(text), text]));
  }
}

/** What is not read yet has no values: it fits no choice. */
function textsOfRow({thing}: Row<Member>, textsOf: (member: Member) => readonly string[]): readonly string[] {
  return thing ? textsOf(thing) : [];
}

/** The coop's own word on who is in which of its groups. */
export class GroupFacet implements Facet {
  private readonly names: ReadonlyMap<string, string>;

  constructor(private readonly groups: readonly LocalGroup[]) {
    this.names = new Map(groups.map(({iri, name}) => [iri, name]));
  }

  keysOf({thing, source}: Row<Member>): ReadonlySet<string> {
    return new Set(thing && this.groups.filter(({members}) => members.has(source)).map(({iri}) => iri));
  }

  labels(): ReadonlyMap<string, string> {
    return this.names;
  }
}

/** More would be a list that nobody reads to its end; the search box finds the others. */
export const mostValues = 200;

/** The values that there are to choose from, in the language's order; of very many, those that most members have. */
export interface FacetValues {
  readonly values: readonly FacetValue[];
  readonly isCut: boolean;
}

/**
 * Counts the values of a facet among `rows`; `labels` say how they are written.
 * @param chosen is among them in any case, even where nobody is left who has it.
 */
export function valuesOf(
  facet: Facet,
  rows: readonly Row<Member>[],
  labels: ReadonlyMap<string, string>,
  language: string,
  chosen?: Choice,
): FacetValues {
  const counts = new Map<string, number>(chosen && [[chosen.key, 0]]);
  for (const row of rows) for (const key of facet.keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isChosen = (key: string) => Number(key === chosen?.key);
  const {compare} = new Intl.Collator(language, {sensitivity: 'base', numeric: true});
  const values = [...counts]
    .sort(([a, usesOfA], [b, usesOfB]) => isChosen(b) - isChosen(a) || usesOfB - usesOfA)
    .slice(0, mostValues)
    .map(([key, count]) => ({key, count, label: labels.get(key) ?? chosen?.label ?? key}))
    .sort((a, b) => compare(a.label, b.label));
  return {values, isCut: counts.size > mostValues};
}
