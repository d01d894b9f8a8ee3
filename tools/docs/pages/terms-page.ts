import type {Graph} from '../../../vocab/rdf/graph.js';
import {coop, rdfs} from '../../../vocab/rdf/vocabularies.js';
import type {Language, Words} from '../words.js';
import {escapeHtml, table} from './html.js';

/** The terms of the ontology in one language. */
export function termsPage(ontology: Graph, language: Language, words: Words): string {
  const text = (subject: string, predicate: string) =>
    escapeHtml(
      ontology.objects(subject, predicate).find((term) => 'language' in term && term.language === language)?.value ?? '',
    );
  const rows = Object.entries(coop).map(([name, iri]) => [
    `<code id="${name}">coop:${name}</code>`,
    text(iri, rdfs.label),
    text(iri, rdfs.comment),
  ]);
  return `<p>${words.notRegistered}</p>
${table(words.terms, [words.term, words.field, words.meaning], rows)}
<p><a href="../ns.ttl">${words.termsFile}</a></p>`;
}
