import {ensureInbox, findCoop, readProfile, readRoll, Resources, saveProfile, type Audience} from '../../pods/index.js';
import type {FieldValues} from '../../vocab/index.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';

/** Documents of a coop as one of its people reads them. */
function resourcesOf({pod, identity}: SeededCoop, id: string): Resources {
  const session = () => ({status: 'signed-in', ...identity(id)}) as const;
  return new Resources({fetch: pod.fetch, session, mayAuthenticate: () => true});
}

/** Lets a member tell something to some. */
export async function tell(
  coop: SeededCoop,
  id: string,
  values: FieldValues,
  audiences: Readonly<Partial<Record<string, Audience>>> = {},
): Promise<void> {
  const resources = resourcesOf(coop, id);
  const {webId, fetch} = coop.identity(id);
  const [us, roll] = await Promise.all([findCoop(resources, coop.src), readRoll(resources, coop.list)]);
  if (!us.ok || !roll.ok) throw new Error('There is no coop');
  const home = roll.value.get(webId)?.homes[0];
  const {told: base} = await readProfile(resources, {webId, home});
  const saved = await saveProfile({resources, fetch, webId, home, coop: us.value, base, values, audiences});
  if (!saved.ok) throw new Error(saved.problem.kind);
}

/** Gives a member a letter box. */
export async function openLetterBox(coop: SeededCoop, id: string): Promise<void> {
  const {webId, fetch} = coop.identity(id);
  await ensureInbox({resources: resourcesOf(coop, id), fetch, webId, storage: `${coop.pod.origin}/${id}/`});
}

/** A picture of somebody, drawn: a head before a field. */
export function drawPortrait(): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), {width: 640, height: 640});
  const paint = canvas.getContext('2d')!;
  const fill = (colour: string, draw: () => void) => {
    paint.fillStyle = colour;
    paint.beginPath();
    draw();
    paint.fill();
  };
  fill('#d9e6c8', () => paint.rect(0, 0, 640, 640));
  fill('#8aa66b', () => paint.rect(0, 430, 640, 210));
  fill('#2f4858', () => paint.ellipse(320, 640, 220, 210, 0, 0, 7));
  fill('#c98f66', () => paint.ellipse(320, 290, 120, 150, 0, 0, 7));
  fill('#3b2a20', () => paint.ellipse(320, 210, 130, 90, 0, Math.PI, 0));
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), 'image/png'));
}

/** As {@link drawPortrait}, as the address that a profile of a story can name without a server. */
export async function drawPhotoAddress(): Promise<string> {
  const bytes = new Uint8Array(await (await drawPortrait()).arrayBuffer());
  return `data:image/png;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
