/** For Turtle of conversations that a test writes itself. */
export const chatPrefixes = `@prefix meeting: <http://www.w3.org/ns/pim/meeting#>. @prefix dct: <http://purl.org/dc/terms/>.
@prefix wf: <http://www.w3.org/2005/01/wf/flow#>. @prefix sioc: <http://rdfs.org/sioc/ns#>. @prefix foaf: <http://xmlns.com/foaf/0.1/>.
@prefix schema: <http://schema.org/>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
`;
