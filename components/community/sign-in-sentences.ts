import type {Problem} from '../../pods/problem.js';
import type {Strings} from '../strings/strings.js';
import {hostOf} from '../ui/problem.js';

/** Words for what can go wrong on the way to a provider and back; they differ from those for reading a page. */
export function sentenceFor({signIn, problem: general}: Strings, {kind, url}: Problem): string {
  const host = hostOf(url);
  switch (kind) {
    case 'bad-address':
      return signIn.badProvider;
    case 'signed-out':
      return signIn.expired;
    case 'refused':
    case 'forbidden':
      return signIn.refused;
    case 'missing':
    case 'malformed':
      return signIn.notAProvider(host);
    case 'offline':
    case 'too-slow':
      return signIn.unreachableProvider(host);
    default:
      return general[kind](host);
  }
}
