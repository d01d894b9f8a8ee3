import {readFileSync} from 'node:fs';
import type {FieldValues} from '../../vocab/index.js';

/** Local groups of the coop: the last part of each one's address, its name, and where it meets. */
export const groups = [
  {slug: 'valence', name: 'Groupe de Valence', town: 'Valence'},
  {slug: 'crest', name: 'Groupe de Crest et du Diois', town: 'Crest'},
  {slug: 'privas', name: 'Groupe de Privas et du Vivarais', town: 'Privas'},
] as const;

/** A person of the demo. Every account's password is `demo-` and the name of the pod: it is a demo. */
export interface DemoPerson {
  /** Name of the pod and of the account's address before the at sign. */
  readonly pod: string;
  /** What the profile tells everybody, by field of the member's shape. */
  readonly profile: FieldValues;
  /** Instead: a profile as another application has left it, in Turtle and in its own words. */
  readonly turtle?: string;
  /** What only the coop's members may see, by field. */
  readonly members?: FieldValues;
  /** What only the person may see, by field. */
  readonly private?: FieldValues;
  /** The local groups that the person takes part in. */
  readonly groups?: readonly (typeof groups)[number]['slug'][];
  /** What a visitor of the demo is told about the account; only these are printed. */
  readonly account?: 'member' | 'moderator' | 'newcomer';
}

/** The compiled seed lies elsewhere than the files that it reads. */
const readFile = (name: string) => readFileSync(new URL(`../../../demo/seed/${name}`, import.meta.url));

/** Somebody whose profile lies in `profiles/`, as if an application that we do not know had written it. */
export function fromTurtle(pod: string, rest: Omit<DemoPerson, 'pod' | 'profile' | 'turtle'> = {}): DemoPerson {
  return {pod, profile: {}, turtle: readFile(`profiles/${pod}.ttl`).toString(), ...rest};
}

/** The fields of somebody who shows a picture. The faces in `portraits/` are drawn, and are nobody's. */
export function portrait(pod: string): FieldValues {
  const picture = (name: string) => [`data:image/png;base64,${readFile(`portraits/${name}.png`).toString('base64')}`];
  return {photo: picture(pod), thumbnail: picture(`${pod}-small`)};
}
