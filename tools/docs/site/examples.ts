/** What a tag's page shows: markup to copy, and where it works without anybody signed in, the same at work beside it. */
export interface TagExample {
  /** To copy. */
  readonly markup: string;
  /** To look at, with addresses relative to a page in `tags/`. */
  readonly live?: string;
}

/** The made-up cooperative, from a page in `tags/`. */
const example = '../example';
/** What readers put in its place. */
const theirs = 'https://pods.example/coop/official';

/** Tags that show what the cooperative around them has. */
const inCoop = (tags: string): TagExample =>
  pair(`<coop-community src="${example}/coop.ttl#us">\n${indent(tags)}\n</coop-community>`);

/** The same markup twice: with the reader's addresses, and with those of the example. */
function pair(live: string): TagExample {
  return {markup: live.replaceAll(`${example}/`, `${theirs}/`), live};
}

/** Tags that need somebody signed in. */
const signedIn = (tags: string): TagExample => ({
  markup: `<coop-community src="${theirs}/coop.ttl#us">\n  <coop-sign-in></coop-sign-in>\n${indent(tags)}\n</coop-community>`,
});

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

const tools = `${example}/tools.ttl#it`;

const examples: Readonly<Record<string, TagExample>> = {
  'coop-community': inCoop('<coop-sign-in></coop-sign-in>\n<coop-directory></coop-directory>'),
  'coop-sign-in': inCoop('<coop-sign-in providers="https://login.example/"></coop-sign-in>'),
  'coop-status': signedIn('<coop-status></coop-status>'),
  'coop-directory': inCoop('<coop-directory facets="skills place"><p>Appelez René au 04 00 00 00 00.</p></coop-directory>'),
  'coop-member': pair(`<coop-member src="${example}/people/amina.ttl#me"></coop-member>`),
  'coop-member-form': signedIn('<coop-member-form><p>Connectez-vous pour changer votre fiche.</p></coop-member-form>'),
  'coop-events': inCoop(
    '<coop-events facets="category place" page-size="4"><p>Le programme est affiché à l’entrée.</p></coop-events>',
  ),
  'coop-event': pair(`<coop-event src="${example}/events.ttl#atelier"></coop-event>`),
  'coop-event-form': signedIn('<coop-event-form src-param="id" item-href="rendez-vous.html?id={id}"></coop-event-form>'),
  'coop-map': inCoop('<coop-map facets="category town"></coop-map>'),
  'coop-place': pair(`<coop-place src="${example}/places.ttl#fournil"></coop-place>`),
  'coop-place-form': signedIn('<coop-place-form src-param="id" item-href="lieu.html?id={id}"></coop-place-form>'),
  'coop-news': inCoop('<coop-news></coop-news>'),
  'coop-article': pair(`<coop-article src="${example}/news.ttl#toit"></coop-article>`),
  'coop-article-form': signedIn('<coop-article-form src-param="id" item-href="article.html?id={id}"></coop-article-form>'),
  'coop-digest': signedIn(
    '<coop-digest article-href="article.html?id={id}" event-href="rendez-vous.html?id={id}"></coop-digest>',
  ),
  'coop-library': inCoop('<coop-library></coop-library>'),
  'coop-document': pair(`<coop-document src="${example}/documents.ttl#reglement"></coop-document>`),
  'coop-document-form': signedIn('<coop-document-form src-param="id"></coop-document-form>'),
  'coop-polls': signedIn('<coop-polls item-href="decision.html?id={id}"></coop-polls>'),
  'coop-poll': signedIn('<coop-poll src-param="id"></coop-poll>'),
  'coop-poll-form': signedIn('<coop-poll-form item-href="decision.html?id={id}"></coop-poll-form>'),
  'coop-chats': signedIn('<coop-chats item-href="conversation.html?id={id}"></coop-chats>'),
  'coop-chat': signedIn('<coop-chat src-param="id" item-href="membre.html?id={id}"></coop-chat>'),
  'coop-thread': signedIn('<coop-thread id="discussion" about-param="id" item-href="membre.html?id={id}"></coop-thread>'),
  'coop-inbox': signedIn('<coop-inbox item-href="membre.html?id={id}"></coop-inbox>'),
  'coop-join': signedIn('<coop-join><p>Pour nous rejoindre, appelez René au 04 00 00 00 00.</p></coop-join>'),
  'coop-join-requests': signedIn('<coop-join-requests></coop-join-requests>'),
  'coop-list': pair(`<coop-list src="${tools}" fields="category deposit" search="name" sort="name"></coop-list>`),
  'coop-table': pair(`<coop-table src="${tools}" fields="name category deposit" caption="Outils à prêter"></coop-table>`),
  'coop-item': pair(`<coop-item src="${example}/tools.ttl#perceuse" list="${tools}"></coop-item>`),
  'coop-filter': pair(
    `<coop-filter for="outils" search="name" facets="category"></coop-filter>\n<coop-list id="outils" src="${tools}" fields="category deposit"></coop-list>`,
  ),
  'coop-count': pair(
    `<coop-filter for="outils" search="name"></coop-filter>\n<p><coop-count for="outils"></coop-count></p>\n<coop-list id="outils" src="${tools}"></coop-list>`,
  ),
  'coop-form': signedIn(`<coop-form list="${theirs}/tools.ttl#it"></coop-form>`),
};

/** A tag that is new and not named here shows how it is written. */
export function exampleFor(tag: string): TagExample {
  return examples[tag] ?? signedIn(`<${tag}></${tag}>`);
}
