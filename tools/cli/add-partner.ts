import {findCoop, namePartner, Resources} from '../../pods/index.js';
import {readAddress} from './addresses.js';
import type {Context, Done} from './context.js';
import {openCoop} from './coop.js';
import {mistaken, need} from './stop.js';

const usage = 'solidaire add-partner PARTNER --coop IRI';

/**
 * `solidaire add-partner`: the coop's own document names another coop with which it works together, which `coop-partners` shows. What the
 * form for events reads is printed.
 */
export async function addPartner(context: Context): Promise<Done> {
  const {strings, line} = context;
  const [given, ...others] = line.words;
  if (given === undefined) throw mistaken({kind: 'missing-words', usage});
  if (others.length) throw mistaken({kind: 'needless-words', words: others});
  const partner = readAddress(given, 'PARTNER', 'coop');
  const {coop, session, resources} = await openCoop(context);
  if (partner === coop.iri) throw mistaken({kind: 'own-partner', given: partner});
  // What another coop says of itself is read as anybody would: no credentials go there.
  const theirs = need(await findCoop(new Resources(), partner, [strings.language]), 'partner');
  const added = need(await namePartner({resources, fetch: session.fetch}, coop.iri, partner), 'partner');
  const facts = {coop: coop.iri, partner, name: theirs.name, added};
  return {text: strings.upkeep.partner.done(facts), facts};
}
