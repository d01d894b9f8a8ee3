import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';

/** The tags that show a list which everybody may be able to read. */
export const listTags = ['coop-directory', 'coop-events', 'coop-library', 'coop-news', 'coop-map'] as const;
export type ListTagName = (typeof listTags)[number];

/** A tag of a page, and where in the page's text it stands (offsets in characters). */
export interface ListTag {
  readonly name: ListTagName;
  /** By name, as the page has them. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The address of the cooperative around it, or of the one that it names; nothing if there is none, or more than one. */
  readonly community: string | undefined;
  /** What the page says of its language, around the tag. */
  readonly language: string | undefined;
  readonly begins: number;
  /** Where its content begins. */
  readonly contentBegins: number;
  /** Whether the page ends it where it is meant to end. */
  readonly isClosed: boolean;
  /** What an earlier run has written in it; `torn` if one of its two marks is missing. */
  readonly old: OldSnapshot | 'torn' | undefined;
}

export interface OldSnapshot {
  readonly begins: number;
  readonly contentBegins: number;
  readonly contentEnds: number;
  readonly ends: number;
  /** Items of its list. */
  readonly items: number;
}

const firstMark = /^ solidaire snapshot \d{4}-\d{2}-\d{2} $/;
const lastMark = ' /solidaire snapshot ';

/** The two comments around a snapshot. @param day as `2026-11-29`. */
export function marksOf(day: string): {readonly first: string; readonly last: string} {
  return {first: `<!-- solidaire snapshot ${day} -->`, last: `<!--${lastMark}-->`};
}

/** The tags of a page that show lists, in its order. What stands in comments, scripts, templates or `noscript` is none. */
export function findListTags(html: string): ListTag[] {
  const elements = [...elementsIn(parse(html, {sourceCodeLocationInfo: true}))];
  const communities = elements.filter(({tagName}) => tagName === 'coop-community');
  return elements.flatMap((element) => {
    const name = listTags.find((tag) => tag === element.tagName);
    const place = element.sourceCodeLocation;
    if (!name || !place?.startTag) return [];
    return {
      name,
      attributes: new Map(element.attrs.map((attribute) => [attribute.name, attribute.value])),
      community: communityOf(element, communities),
      language: nearest(element, (one) => valueOf(one, 'lang')),
      begins: place.startOffset,
      contentBegins: place.startTag.endOffset,
      isClosed: place.endTag !== undefined,
      old: oldSnapshotIn(element),
    };
  });
}

function* elementsIn(parent: Tree.ParentNode): Generator<Tree.Element> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elementsIn(node);
  }
}

function valueOf({attrs}: Tree.Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** What the element, or the nearest one around it that does, answers. */
function nearest<T>(element: Tree.Element, answer: (one: Tree.Element) => T | undefined): T | undefined {
  for (let one: Tree.ParentNode | null = element; one && 'tagName' in one; one = one.parentNode) {
    const found = answer(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** As the tags themselves find it: the one that is named, else the nearest around it, else the only one of the page. */
function communityOf(element: Tree.Element, communities: readonly Tree.Element[]): string | undefined {
  const id = valueOf(element, 'community');
  const around = nearest(element, (one) => (one.tagName === 'coop-community' ? one : undefined));
  const only = communities.length === 1 ? communities[0] : undefined;
  const found = id === undefined ? (around ?? only) : communities.find((one) => valueOf(one, 'id') === id);
  return found && valueOf(found, 'src');
}

function oldSnapshotIn({childNodes}: Tree.Element): ListTag['old'] {
  const comments = childNodes.filter((node) => node.nodeName === '#comment') as Tree.CommentNode[];
  const marks = comments.filter(({data}) => firstMark.test(data) || data === lastMark);
  if (!marks.length) return undefined;
  const [first, last] = marks;
  if (marks.length !== 2 || !firstMark.test(first!.data) || last!.data !== lastMark) return 'torn';
  const [from, to] = [first!.sourceCodeLocation!, last!.sourceCodeLocation!];
  const between = childNodes.slice(childNodes.indexOf(first!) + 1, childNodes.indexOf(last!));
  const lists = between.flatMap((node) => (node.nodeName === 'ul' ? node.childNodes : []));
  return {
    begins: from.startOffset,
    contentBegins: from.endOffset,
    contentEnds: to.startOffset,
    ends: to.endOffset,
    items: lists.filter(({nodeName}) => nodeName === 'li').length,
  };
}
