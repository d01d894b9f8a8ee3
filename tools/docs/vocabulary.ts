import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {coop} from '../../vocab/rdf/vocabularies.js';
import {jsonLdContext} from '../generate/kinds/context.js';
import {readKinds, type KindSource} from '../generate/kinds/read-kinds.js';
import {inRoot} from '../paths.js';
import {choicePage, homePage} from './pages/home-page.js';
import {layout} from './pages/html.js';
import {kindPage} from './pages/kind-page.js';
import {termsPage} from './pages/terms-page.js';
import {languages, words, type Language} from './words.js';

/** The namespace of our own terms: any of them without its name. */
const namespace = coop.members.replace(/members$/, '');

/**
 * Writes the vocabulary as static files: terms, shapes and context for programs, pages for people. Any host serves them: what a
 * shape says of itself is relative to the address at which it lies.
 */
export async function writeVocabulary(folder: string): Promise<void> {
  const files = await vocabularyFiles();
  await rm(folder, {recursive: true, force: true});
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
}

/** The files of the vocabulary, by path. */
export async function vocabularyFiles(): Promise<Record<string, string>> {
  const sources = await readKinds();
  const turtle = await readFile(inRoot('vocab/ontology.ttl'), 'utf8');
  const kinds = sources.map(({name, kind}) => [name, kind] as const);
  return {
    'ns.ttl': turtle,
    'context.jsonld': `${JSON.stringify(jsonLdContext(kinds), null, 2)}\n`,
    ...Object.fromEntries(sources.map((source) => [`shapes/${source.name}.ttl`, source.turtle])),
    'style.css': await readFile(inRoot('tools/docs/style.css'), 'utf8'),
    'index.html': choicePage(),
    ...Object.assign({}, ...(await Promise.all(languages.map((language) => pagesIn(language, sources, turtle))))),
  } as Record<string, string>;
}

async function pagesIn(language: Language, sources: readonly KindSource[], turtle: string): Promise<Record<string, string>> {
  const said = words[language];
  const page = (file: string, heading: string, main: string) => [
    `${language}/${file}`,
    layout({language, words: said, file, heading, main}),
  ];
  const kinds = sources.map(({name, kind}) => [name, kind] as const);
  const ofKinds = kinds.map(([name, kind]) =>
    page(`${name}.html`, kind.label[language] ?? name, kindPage(name, kind, language, said)),
  );
  const ofTerms = page('terms.html', said.terms, termsPage(await parseTurtle(turtle, namespace), language, said));
  return Object.fromEntries([
    page('index.html', said.title, homePage(kinds, language, said)),
    ofTerms,
    ...ofKinds,
  ]) as Record<string, string>;
}
