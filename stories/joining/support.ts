import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';

const term = (name: string) => `<https://w3id.org/solidaire/ns#${name}>`;
const as = (name: string) => `<https://www.w3.org/ns/activitystreams#${name}>`;

/** Lets the coop admit whoever asks. */
export function openToAll({pod, src}: SeededCoop): void {
  pod.put(src.split('#')[0]!, `${pod.text(src)}\n<${src}> ${term('joiningPolicy')} ${term('OpenJoining')}.`);
}

/** Takes the box for requests out of what the coop says of itself. */
export function closeCoop({pod, src}: SeededCoop): void {
  pod.put(src.split('#')[0]!, pod.text(src)!.replace('coop:joiningBox', 'coop:earlierBox'));
}

/** Puts something into the coop's box in somebody's name. */
export async function drop(coop: SeededCoop, id: string, body: string): Promise<void> {
  const {fetch} = coop.identity(id);
  await fetch(coop.layout.joiningBox, {method: 'POST', headers: {'content-type': 'text/turtle'}, body});
}

/** A wish as somebody else writes it, without any word of the person it names. */
export function forgedWish(coop: SeededCoop, {wish, webId}: {wish: 'Join' | 'Leave'; webId: string}): string {
  const home = new URL('../coop/x1/', webId).href;
  return `<urn:uuid:${crypto.randomUUID()}> a ${as(wish)}; ${as('actor')} <${webId}>; ${as('object')} <${coop.src}>; ${term('home')} <${home}>.`;
}
