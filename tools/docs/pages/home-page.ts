import type {Kind} from '../../../vocab/shapes/kind.js';
import {languages, words as allWords, type Language, type Words} from '../words.js';
import {say} from './html.js';

/** The page that leads to the others. */
export function homePage(
  kinds: ReadonlyArray<readonly [name: string, kind: Kind]>,
  language: Language,
  words: Words,
): string {
  const items = kinds.map(([name, kind]) => {
    const description = say(kind.shapes.shapes[kind.shape]?.description, language);
    return `<li><a href="${name}.html">${say(kind.label, language)}</a>: ${description}</li>`;
  });
  return `<p>${words.intro}</p>
<h2>${words.kinds}</h2>
<ul>
${items.join('\n')}
</ul>
<h2>${words.terms}</h2>
<p><a href="terms.html">${words.terms}</a>. ${words.notRegistered}</p>
<h2>${words.files}</h2>
<ul>
${kinds.map(([name, kind]) => `<li><a href="../shapes/${name}.ttl">${words.shapeFile}: ${say(kind.label, language)}</a></li>`).join('\n')}
<li><a href="../ns.ttl">${words.termsFile}</a></li>
<li><a href="../context.jsonld">${words.contextFile}</a></li>
</ul>`;
}

/** The page at the top, where nothing is known of the reader's language. */
export function choicePage(): string {
  const items = languages.map((language) => {
    const {title, language: name} = allWords[language];
    return `<li lang="${language}"><a hreflang="${language}" href="${language}/index.html">${title} (${name})</a></li>`;
  });
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${allWords.fr.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
</head>
<body>
<main>
<h1>${allWords.fr.title}</h1>
<ul>
${items.join('\n')}
</ul>
</main>
</body>
</html>
`;
}
