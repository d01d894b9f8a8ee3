import type {ManualChunksOption} from 'rollup';
import {entries, library, tagModules, tags} from '../entries.js';
import {apart} from './apart.js';
import {families} from './families.js';
import {formsAndLists} from './forms-and-lists.js';
import {chunkBy} from './rule.js';
import {textChunk} from './texts.js';

type ModuleInfoOf = Parameters<Extract<ManualChunksOption, (...given: never[]) => unknown>>[1]['getModuleInfo'];

/** Packages that every tag needs. What only the sign-in or a write needs is not here: it is loaded when asked for. */
const corePackages =
  /\/node_modules\/(?:lit(?!\/directives\/(?:live|if-defined))|lit-html(?!\/directives\/(?:live|if-defined))|lit-element|@lit\/[^/]+|tslib|n3|buffer|base64-js|ieee754)\//;

/** The tags that read, and are on a page from the start: those of people, and those that know nothing of what they show but its shape. */
const readers = Object.keys(tags).filter((tag) => !/-form$|^coop-(sign-in|join|form|inbox|status)/.test(tag));
const generic = readers.filter((tag) => tags[tag]!.startsWith('./things/'));
const personal = readers.filter((tag) => !/^\.\/(?:things|events|poll|library|news|map|chat)\//.test(tags[tag]!));

/** Everything that a module imports at once, itself included. */
function reach(id: string | undefined, getModuleInfo: ModuleInfoOf, found = new Set<string>()): ReadonlySet<string> {
  if (!id || found.has(id)) return found;
  found.add(id);
  for (const next of getModuleInfo(id)?.importedIds ?? []) reach(next, getModuleInfo, found);
  return found;
}

/** How many of some tags import each module at once. */
function countReaders(some: readonly string[], getModuleInfo: ModuleInfoOf): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const tag of some) {
    for (const id of reach(`${library}${tag}.js`, getModuleInfo)) count.set(id, (count.get(id) ?? 0) + 1);
  }
  return count;
}

/** What pages load from the start. */
class FirstSight {
  /** The tag that every page with a cooperative has: what it imports at once, every page loads. */
  private readonly provided: ReadonlySet<string>;
  private readonly first: ReadonlySet<string>;
  private readonly ofPeople: ReadonlyMap<string, number>;
  private readonly ofThings: ReadonlyMap<string, number>;

  constructor(getModuleInfo: ModuleInfoOf) {
    this.provided = reach(tags['coop-community'] && `${library}coop-community.js`, getModuleInfo);
    this.first = reach(`${library}coop-directory.js`, getModuleInfo);
    this.ofPeople = countReaders(personal, getModuleInfo);
    this.ofThings = countReaders(generic, getModuleInfo);
  }

  /** Whether most pages need a module as soon as they are opened. */
  has(id: string): boolean {
    const [people, things] = [this.ofPeople.get(id) ?? 0, this.ofThings.get(id) ?? 0];
    return corePackages.test(id) || this.provided.has(id) || people > 1 || (this.first.has(id) && things > 0);
  }
}

/**
 * One file for what the tags share, since each request costs a visitor more than a few spare bytes. The modules of a tag
 * itself and whatever is imported on demand keep files of their own.
 */
export function chooseChunk(): ManualChunksOption {
  let firstSight: FirstSight | undefined;
  const ownFile = new Set([...tagModules, ...Object.values(entries)]);
  return (id, {getModuleInfo}) => {
    firstSight ??= new FirstSight(getModuleInfo);
    if (ownFile.has(id)) return undefined;
    if (id.includes('/directives/live')) return 'fields';
    const module = id.startsWith(library) ? id.slice(library.length) : id;
    const chunk = textChunk(module) ?? chunkBy(apart, module);
    if (chunk !== undefined) return chunk;
    return firstSight.has(id) ? 'core' : chunkBy([...formsAndLists, ...families], module);
  };
}
