// Made by “npm run generate” from shape.ttl: change that, not this.
import {as, asAgenda, asNews, dcatLibrary, dct, dctLibrary, rdfs, schema, schemaAgenda, schemaAgendaHttps, schemaHttps, schemaLibrary, schemaLibraryHttps, schemaNews, schemaNewsHttps, schemaPack, schemaPackHttps, siocNews} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/** What was corrected, and when. */
export interface CorrectionFields {
  /** What is right now, in words. */
  readonly correctionText?: string;
  /** When that was said. */
  readonly correctionDate?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const correctionKind = {
  types: [schemaNews.CorrectionComment, schemaNewsHttps.CorrectionComment],
  fields: {
    correctionText: {read: [[schemaAgenda.text], [schemaAgendaHttps.text]], write: [[schemaAgenda.text]], value: 'text', maxLength: 500, required: true},
    correctionDate: {read: [[schemaLibrary.datePublished], [schemaLibraryHttps.datePublished]], write: [[schemaLibrary.datePublished]], value: 'dateTime'},
  },
} as const satisfies KindDescriptor;

/**
 * A piece of news. Its text is Markdown; what search engines read is written in schema.org, what the fediverse reads in ActivityStreams, which calls a
 * text HTML unless as:mediaType says otherwise. What is short is in the rows of lists, too.
 */
export interface ArticleFields {
  /** What the article is called. */
  readonly title?: string;
  /** What matters, for those who read no further. Short enough for the rows of lists. */
  readonly summary?: string;
  /** The text itself, in Markdown; none where a partner's article is only linked to. */
  readonly text?: string;
  /** In what form the text is: text/markdown. HTML where another app says nothing. */
  readonly mediaType?: string;
  /** In which language it is, as a tag (BCP 47). */
  readonly language?: string;
  /** Whoever has written it, by address: believed of the person only in whose home the article lies. */
  readonly author: readonly string[];
  /** Those who have written it, by name: people and groups need no account. */
  readonly authorName: readonly string[];
  /** The categories in which it stands: concepts of the coop's scheme. */
  readonly category: readonly string[];
  /** From when on it is to be read; ahead for one that is to appear. A draft has none. */
  readonly published?: string;
  /** When it was changed last after that, by what its author says. */
  readonly modified?: string;
  /** A picture above the text. */
  readonly image?: string;
  /** Address of a partner's article that is shown by link, not copied. */
  readonly original?: string;
  /** The article of which this is a translation. */
  readonly translationOf?: string;
  /** Articles that are translations of this one, by what its author says. */
  readonly translations: readonly string[];
  /** How many words the text has, for how long it takes to read. */
  readonly wordCount?: string;
  /** What was corrected after it appeared. */
  readonly corrections: readonly string[];
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const articleKind = {
  types: [schemaNews.BlogPosting, asNews.Article, schemaNews.Article, schemaNews.NewsArticle, schemaNewsHttps.BlogPosting, schemaNewsHttps.Article, schemaNewsHttps.NewsArticle, siocNews.Post],
  label: 'title',
  fields: {
    title: {read: [[schemaNews.headline], [as.name], [schemaNewsHttps.headline], [schema.name], [schemaHttps.name], [dct.title], [rdfs.label]], write: [[schemaNews.headline], [as.name]], value: 'text', maxLength: 160, required: true},
    summary: {read: [[schemaNews.abstract], [as.summary], [schemaNewsHttps.abstract], [schema.description], [schemaHttps.description], [dctLibrary.abstract], [dctLibrary.description]], write: [[schemaNews.abstract], [as.summary]], value: 'text', maxLength: 200},
    text: {read: [[schemaAgenda.text], [as.content], [schemaAgendaHttps.text], [schemaNews.articleBody], [schemaNewsHttps.articleBody], [siocNews.content]], write: [[schemaAgenda.text], [as.content]], value: 'text', maxLength: 100000},
    mediaType: {read: [[asAgenda.mediaType], [schemaAgenda.encodingFormat], [schemaAgendaHttps.encodingFormat], [dctLibrary.format]], write: [[asAgenda.mediaType]], value: 'text', maxLength: 60},
    language: {read: [[schemaAgenda.inLanguage], [schemaAgendaHttps.inLanguage], [dctLibrary.language]], write: [[schemaAgenda.inLanguage]], value: 'text', maxLength: 35},
    author: {read: [[schemaPack.author], [schemaPackHttps.author], [as.attributedTo], [siocNews.has_creator]], write: [[schemaPack.author]], value: 'link', many: true},
    authorName: {read: [[schemaNews.creditText], [schemaNewsHttps.creditText], [schemaPack.author], [schemaPackHttps.author], [schemaPack.author, schema.name], [schemaPackHttps.author, schemaHttps.name], [as.attributedTo, as.name]], write: [[schemaNews.creditText]], value: 'text', many: true, maxLength: 120},
    category: {read: [[dctLibrary.subject], ['http://schema.org/about'], ['https://schema.org/about'], [dcatLibrary.theme], [siocNews.topic]], write: [[dctLibrary.subject]], value: 'link', many: true},
    published: {read: [[schemaLibrary.datePublished], [as.published], [schemaLibraryHttps.datePublished], [dctLibrary.created], ['http://schema.org/dateCreated'], ['https://schema.org/dateCreated']], write: [[schemaLibrary.datePublished], [as.published]], value: 'moment'},
    modified: {read: [[schemaLibrary.dateModified], [schemaLibraryHttps.dateModified], [asNews.updated]], write: [[schemaLibrary.dateModified]], value: 'moment'},
    image: {read: [[schema.image], [schemaHttps.image], [as.image], [schema.image, schemaAgenda.contentUrl], [schema.image, schema.url], [schemaHttps.image, schemaAgendaHttps.contentUrl], [schemaHttps.image, schemaHttps.url], [as.image, as.url]], write: [[schema.image]], value: 'image'},
    original: {read: [[schemaLibrary.isBasedOn], [schemaLibraryHttps.isBasedOn], [as.url]], write: [[schemaLibrary.isBasedOn]], value: 'link'},
    translationOf: {read: [[schemaNews.translationOfWork], [schemaNewsHttps.translationOfWork]], write: [[schemaNews.translationOfWork]], value: 'link'},
    translations: {read: [[schemaNews.workTranslation], [schemaNewsHttps.workTranslation]], write: [[schemaNews.workTranslation]], value: 'link', many: true},
    wordCount: {read: [[schemaNews.wordCount], [schemaNewsHttps.wordCount]], write: [[schemaNews.wordCount]], value: 'integer'},
    corrections: {read: [[schemaNews.correction], [schemaNewsHttps.correction]], write: [[schemaNews.correction]], value: 'thing', kind: (): KindDescriptor => correctionKind, many: true},
  },
} as const satisfies KindDescriptor;
