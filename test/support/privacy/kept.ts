import type {Kept} from '../flows/storage.js';
import {isNamed, keptOnDevice} from './declared.js';

/** The names under which something lies, as they are declared: where, and which. */
export function namesOf({local, session, databases}: Kept): {readonly where: string; readonly name: string}[] {
  const all = {localStorage: local, sessionStorage: session, IndexedDB: databases};
  return Object.entries(all).flatMap(([where, names]) => Object.keys(names).map((name) => ({where, name})));
}

/** What lies there under a name that is not declared. */
export function undeclared(kept: Kept): string[] {
  const isDeclared = ({where, name}: {where: string; name: string}) =>
    keptOnDevice.some((one) => one.where === where && isNamed(one.name, name));
  const names = namesOf(kept).filter((one) => !isDeclared(one));
  return [...names.map(({where, name}) => `${where} ${name}`), ...kept.caches, kept.cookies].filter(Boolean);
}

/** What lies there although somebody has signed out. */
export function left({local, session, databases, caches, cookies}: Kept): string[] {
  const declaredOf = (where: string, name: string) =>
    keptOnDevice.find((one) => one.where === where && isNamed(one.name, name));
  const staying = (where: string, names: Record<string, string>) =>
    Object.keys(names).filter((name) => declaredOf(where, name)?.stays !== true);
  const keys = Object.entries(databases).flatMap(([name, held]) => {
    const stays = declaredOf('IndexedDB', name)?.stays;
    return held.filter((key) => typeof stays !== 'function' || !stays(key)).map((key) => `${name} ${key}`);
  });
  return [...staying('localStorage', local), ...staying('sessionStorage', session), ...keys, ...caches, cookies].filter(
    Boolean,
  );
}
