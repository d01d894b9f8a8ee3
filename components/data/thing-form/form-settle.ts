import type {FormSubject} from './form-model.js';

/** Takes what is stored now, and keeps what was typed since it was sent. */
export function adopt(root: FormSubject, stored: FormSubject, isSettled: boolean): void {
  const {base, issues, alts} = stored;
  const typed = isSettled ? stored.typed : root.typed;
  const parts = Object.fromEntries(
    Object.entries(root.parts).map(([key, list]) => [
      key,
      list.map((part) => adoptPart(part, stored.parts[key] ?? [], isSettled)),
    ]),
  );
  Object.assign(root, {
    base,
    issues,
    typed,
    zone: isSettled ? stored.zone : root.zone,
    removed: isSettled ? [] : root.removed,
    alts: isSettled ? alts : {...root.alts, ...alts},
    parts: isSettled ? stored.parts : parts,
  });
}

function adoptPart(part: FormSubject, stored: readonly FormSubject[], isSettled: boolean): FormSubject {
  const found = stored.find(({iri}) => iri === part.iri || (part.iri.startsWith('#') && iri.endsWith(part.iri)));
  if (found) adopt(part, found, isSettled);
  return found ? Object.assign(part, {iri: found.iri}) : part;
}
