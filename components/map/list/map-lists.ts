import type {CoopList} from '../../../pods/lists/coop-lists.js';
import {JoinedList} from '../../../pods/lists/joined-list.js';
import {ThingList, type ListOfThings} from '../../../pods/lists/thing-list.js';
import {failure, success, type Result} from '../../../pods/problem.js';
import type {Community} from '../../data/community.js';
import type {FoundLists} from '../../data/coop-lists.js';
import type {MapLayer} from '../../strings/map-chart/strings.js';
import type {MapLayerPlan} from '../layers/layer.js';
import type {MapItem} from './map-item.js';

/** What reads each layer: a map loads that of what it shows. */
const plans: Readonly<Record<MapLayer, () => Promise<{readonly layer: MapLayerPlan}>>> = {
  places: () => import('../layers/places.js'),
  events: () => import('../layers/events.js'),
  groups: () => import('../layers/groups.js'),
  members: () => import('../layers/members.js'),
};

/** The layers that a map can have. */
export const allLayers = Object.keys(plans) as readonly MapLayer[];

type LayerTitles = () => Readonly<Record<MapLayer, string>> | undefined;

/** Tags that show the same share it. */
const known = new WeakMap<Community, Map<string, ThingList<MapItem>>>();

/**
 * Finds what a map shows, as one list: places at `src`, else what the coop's lists hold of its layers. A layer of which the coop has no list is
 * left out.
 * @param titles what the things of each layer are called, once the texts are there.
 * Problems: `bad-address`; `missing` if there is no list at all; what keeps the first one from being found; `offline` if what reads a layer cannot
 * be loaded.
 */
export async function findMapList(
  community: Community,
  layers: readonly MapLayer[],
  src: string | undefined,
  languages: readonly string[],
  titles: LayerTitles,
): Promise<Result<FoundLists<MapItem>>> {
  try {
    if (src !== undefined) return await listsAt(community, src, languages, titles);
    const found = await Promise.all(layers.map((layer) => findLayer(community, layer, languages)));
    const there = found.flatMap((list, index) => (list.ok ? [{list: list.value, layer: layers[index]!}] : []));
    const [first] = found;
    if (!there.length) return first && !first.ok ? first : failure('missing');
    return success({list: new JoinedList(there.map(({list}) => list)), lists: there.map((one) => told(one, titles))});
  } catch (error) {
    // The code comes over the network as well.
    return failure('offline', {url: location.href, detail: String(error)});
  }
}

async function findLayer(
  community: Community,
  name: MapLayer,
  languages: readonly string[],
): Promise<Result<ListOfThings<MapItem>>> {
  const {layer} = await plans[name]();
  const found = await layer.find(community);
  if (!found.ok) return found;
  const long = await layer.overIndex?.(community, found.value, languages);
  return success(long ?? listAt(community, name, layer, found.value, languages));
}

async function listsAt(
  community: Community,
  src: string,
  languages: readonly string[],
  titles: LayerTitles,
): Promise<Result<FoundLists<MapItem>>> {
  const given = src.split(/\s+/).filter(Boolean);
  const mistaken = given.find((one) => !URL.canParse(one, document.baseURI));
  if (mistaken !== undefined || !given.length) return failure('bad-address', {url: mistaken ?? ''});
  const {layer} = await plans.places();
  const addresses = [...new Set(given.map((one) => new URL(one, document.baseURI).href))];
  const lists = addresses.map((address) => listAt(community, 'places', layer, address, languages));
  return success({list: new JoinedList(lists), lists: lists.map((list) => told({list, layer: 'places'}, titles))});
}

/** What is said of a layer that has not come, or could not be read. */
function told(
  {list: {address}, layer}: {readonly list: ListOfThings<MapItem>; readonly layer: MapLayer},
  titles: LayerTitles,
): CoopList {
  return {
    address,
    get title() {
      return titles()?.[layer];
    },
    readers: {who: 'unknown'},
    audience: 'public',
    pinned: [],
  };
}

function listAt(
  community: Community,
  name: MapLayer,
  layer: MapLayerPlan,
  address: string,
  languages: readonly string[],
): ThingList<MapItem> {
  const lists = known.get(community) ?? new Map<string, ThingList<MapItem>>();
  known.set(community, lists);
  const key = [name, languages.join(), address].join(' ');
  // What members write counts if it lies in the home of one of them. A list outside any coop shows what is in it, and no more.
  const hasRoll = layer.isWritten && community.src;
  const roll = hasRoll ? async () => (await import('../../data/members-roll.js')).readMembers(community) : undefined;
  const list = lists.get(key) ?? new ThingList(community.resources, address, layer.kind(languages), roll);
  lists.set(key, list);
  return list;
}
