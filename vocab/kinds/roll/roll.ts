import type {Graph} from '../../rdf/graph.js';
import {isWebAddress} from '../../rdf/iri.js';
import {coopPoll} from '../../rdf/poll-vocabulary.js';
import {literal, triple, type Triple} from '../../rdf/terms.js';
import {coop, rdf, schemaAgenda} from '../../rdf/vocabularies.js';
import type {Voter} from '../poll/count-types.js';

export {rollKind} from './roll.generated.js';

/** Who may vote in a poll: frozen when it is opened. */
export interface FrozenRoll {
  readonly poll: string;
  /** 128 random bits, in hexadecimal. */
  readonly salt: string;
  readonly voters: readonly Voter[];
}

/** A roll as it is written. */
export function rollTriples(iri: string, {poll, salt, voters}: FrozenRoll): Triple[] {
  return [
    triple(iri, rdf.type, coopPoll.Roll),
    triple(iri, coopPoll.poll, poll),
    triple(iri, coopPoll.salt, literal(salt)),
    ...voters.flatMap(({agent, homes}, index) => {
      const entry = iri.replace(/#.*/, `#v${index + 1}`);
      return [
        triple(iri, coopPoll.voter, entry),
        triple(entry, schemaAgenda.agent, agent),
        ...homes.map((home) => triple(entry, coop.home, home)),
      ];
    }),
  ];
}

/** Reads a roll; nothing if it is none, or of another poll. Somebody without an address, or without a home, cannot vote. */
export function readRoll(graph: Graph, iri: string, poll: string): FrozenRoll | undefined {
  const salt = graph.objects(iri, coopPoll.salt)[0]?.value;
  if (!graph.isA(iri, coopPoll.Roll) || graph.iri(iri, coopPoll.poll) !== poll || salt === undefined) return undefined;
  const voters = graph.iris(iri, coopPoll.voter).flatMap((entry): Voter[] => {
    const agent = graph.iri(entry, schemaAgenda.agent);
    return agent ? [{agent, homes: graph.iris(entry, coop.home).filter(isWebAddress)}] : [];
  });
  return {poll, salt, voters};
}

/** The roll as a text that is the same however it was written: what its digest is made of. */
export function rollText({poll, salt, voters}: FrozenRoll): string {
  const lines = voters.map(({agent, homes}) => [agent, ...homes.slice().sort()].join(' ')).sort();
  return [`poll ${poll}`, `salt ${salt}`, ...lines].join('\n');
}
