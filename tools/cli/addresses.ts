import {completeWebAddress, isLanguageTag, isWebAddress} from '../../vocab/index.js';
import {mistaken} from './stop.js';

/** What an address of each sort looks like, for who has typed another one. */
const examples = {
  person: 'https://ana.example/profile/card#me',
  place: 'https://pods.example/coop/',
  coop: 'https://pods.example/coop/official/coop.ttl#us',
  site: 'https://coop.example/',
} as const;
type Sort = keyof typeof examples;

/** An address that must be whole as it is typed. @param what the option or word that gives it. */
export function readAddress(given: string, what: string, sort: Sort): string {
  if (!isWebAddress(given)) throw mistaken({kind: 'no-address', what, given, example: examples[sort]});
  return given;
}

/** An address that will be asked in somebody's name: a token travels by https, and else only inside this machine. */
export function readSafeAddress(given: string, what: string, sort: Sort): string {
  const {protocol, hostname} = new URL(readAddress(given, what, sort));
  const isSafe = protocol === 'https:' || /^(localhost|.+\.localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  if (!isSafe) throw mistaken({kind: 'insecure-address', what, given});
  return given;
}

/** An address of a site as people type it: `coop.example` is enough. */
export function readSite(given: string, what: string): string {
  const address = isWebAddress(given) ? given : completeWebAddress(given);
  if (!address) throw mistaken({kind: 'no-address', what, given, example: examples.site});
  return new URL(address).href;
}

export function readLanguageTag(given: string, what: string): string {
  if (!isLanguageTag(given)) throw mistaken({kind: 'no-language', what, given});
  return given;
}
