import {isWebAddress, safeEmail} from '../../../vocab/index.js';
import type {TableRow} from './table.js';

/** Somebody to invite. */
export interface Invitee {
  readonly line: number;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  /** Without one, the person needs an account first. */
  readonly webId?: string | undefined;
}

/** Why a row cannot be used. */
export interface BadRow {
  readonly line: number;
  readonly kind: 'no-webid' | 'no-email' | 'nobody' | 'twice';
  readonly given: string;
  /** For one that is there twice: the line of the other one. */
  readonly first?: number | undefined;
}

/** Tells rows that can be used from those that cannot. Each bad one has its line, and costs nobody else the invitation. */
export function readPeople(rows: readonly TableRow[]): {
  readonly people: readonly Invitee[];
  readonly bad: readonly BadRow[];
} {
  const people: Invitee[] = [];
  const bad: BadRow[] = [];
  const lines = new Map<string, number>();
  for (const {line, values} of rows) {
    const read = readPerson(line, values);
    if ('kind' in read) {
      bad.push(read);
      continue;
    }
    const key = read.webId ?? read.email!;
    const first = lines.get(key);
    if (first !== undefined) bad.push({line, kind: 'twice', given: key, first});
    else {
      lines.set(key, line);
      people.push(read);
    }
  }
  return {people, bad};
}

function readPerson(line: number, {webId, email: typed, name, firstName}: TableRow['values']): Invitee | BadRow {
  const email = typed === undefined ? undefined : safeEmail(typed);
  if (typed !== undefined && email === undefined) return {line, kind: 'no-email', given: typed};
  // A page of the web is no person: who somebody is stands behind the sign #, as providers make it.
  if (webId !== undefined && !isWebAddress(webId)) return {line, kind: 'no-webid', given: webId};
  if (webId === undefined && email === undefined)
    return {line, kind: 'nobody', given: [firstName, name].filter(Boolean).join(' ')};
  const whole = [firstName, name].filter(Boolean).join(' ') || undefined;
  return {line, name: whole, email: email?.slice('mailto:'.length), webId};
}
