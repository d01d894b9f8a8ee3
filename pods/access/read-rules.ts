import type {Graph} from '../../vocab/rdf/graph.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {acl, foaf} from '../../vocab/rdf/vocabularies.js';
import {ask} from '../http.js';
import {failure, success, type Result} from '../problem.js';
import {findRules, type Mode, type Rule} from './rules.js';

/**
 * The rules that a resource has of its own. Only somebody with control of it can read them: `forbidden` or `signed-out` for others, `missing` if
 * it has none of its own.
 */
export async function readRules(fetcher: typeof fetch, resource: string): Promise<Result<readonly Rule[]>> {
  const url = await findRules(fetcher, resource);
  if (!url.ok) return url;
  const answer = await ask(fetcher, url.value, {headers: {accept: 'text/turtle'}, cache: 'no-store'});
  if (!answer.ok) return answer;
  try {
    return success(rulesIn(await parseTurtle(answer.value.text, url.value), resource));
  } catch (error) {
    return failure('malformed', {url: url.value, detail: (error as Error).message});
  }
}

const modes: ReadonlyArray<readonly [Mode, string]> = [
  ['Read', acl.Read],
  ['Append', acl.Append],
  ['Write', acl.Write],
  ['Control', acl.Control],
];

function rulesIn(graph: Graph, resource: string): Rule[] {
  const subjects = [...graph.subjects()].filter((subject) => graph.isA(subject, acl.Authorization));
  return subjects.flatMap((subject): Rule[] => {
    const said = graph.iris(subject, acl.mode);
    const classes = graph.iris(subject, acl.agentClass);
    const rule = {
      modes: modes.flatMap(([mode, term]) => (said.includes(term) ? [mode] : [])),
      agents: graph.iris(subject, acl.agent),
      groups: graph.iris(subject, acl.agentGroup),
      here: graph.iris(subject, acl.accessTo).includes(resource),
      inside: graph.iris(subject, acl.default).includes(resource),
    };
    if (!rule.here && !rule.inside) return [];
    const named = rule.agents.length || rule.groups.length ? [rule] : [];
    const open = {...rule, agents: [], groups: []};
    return [
      ...named,
      ...(classes.includes(foaf.Agent) ? [{...open, public: 'everyone' as const}] : []),
      ...(classes.includes(acl.AuthenticatedAgent) ? [{...open, public: 'anyone-signed-in' as const}] : []),
    ];
  });
}
