import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {articleKind, findArticles, isPublished, readArticle, readingMinutes} from '../../../vocab/kinds/article/article.js';
import {joinTranslations} from '../../../vocab/kinds/article/translations.js';
import {Graph} from '../../../vocab/rdf/graph.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {rowShapeOf} from '../../../pods/lists/rows.js';
import {contributionTriples} from '../../../pods/things/contribute.js';

const iri = 'https://ana.example/coop/h1/public/a1.ttl#it';
const prefixes = `@prefix as: <https://www.w3.org/ns/activitystreams#>. @prefix schema: <http://schema.org/>.
  @prefix schemas: <https://schema.org/>. @prefix sioc: <http://rdfs.org/sioc/ns#>. @prefix dct: <http://purl.org/dc/terms/>.
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.`;
const read = async (text: string) => {
  const graph = await parseTurtle(prefixes + text, iri.replace('#it', ''));
  return readArticle(graph, findArticles(graph)[0]!, ['fr']);
};

describe('an article', () => {
  it('is read as it is written', () => {
    const values = {
      title: ['Le four est arrivé'],
      summary: ['Il chauffe.'],
      text: ['# Enfin\n\nDu *pain*.'],
      mediaType: ['text/markdown'],
      language: ['fr'],
      author: ['https://ana.example/card#me'],
      authorName: ['Ana', 'Groupe pain'],
      category: ['https://coop.example/categories.ttl#pain'],
      published: ['2026-11-20T10:00:00Z'],
      wordCount: ['420'],
      corrections: [`${iri}-c`],
    };
    const graph = new Graph(contributionTriples(iri, articleKind, values));
    const article = readArticle(graph, iri, ['fr']);
    assert.deepEqual(
      [article.title, article.summary, article.text, article.language, article.authorName, article.author, article.category],
      [values.title[0], values.summary[0], values.text[0], 'fr', values.authorName, values.author, values.category],
    );
    assert.deepEqual([article.published, readingMinutes(article)], [Date.parse('2026-11-20T10:00Z'), 2]);
    assert.deepEqual(article.issues, []);
  });

  it('says each correction with its time, the latest first', async () => {
    const article = await read(`<#it> a schema:BlogPosting; schema:headline "A"; schema:correction <#c1>, <#c2>, <#c3>.
      <#c1> a schema:CorrectionComment; schema:text "Dix kilos."; schema:datePublished "2026-11-01T10:00:00Z"^^xsd:dateTime.
      <#c2> a schema:CorrectionComment; schema:text "Onze kilos."; schema:datePublished "2026-11-02T10:00:00Z"^^xsd:dateTime.
      <#c3> a schema:CorrectionComment.`);
    assert.deepEqual(
      article.corrections.map(({text}) => text),
      ['Onze kilos.', 'Dix kilos.'],
    );
  });

  for (const [name, text] of Object.entries({
    'a post of the fediverse': `<#it> a as:Article; as:name "Pain"; as:content "<p>Du pain &amp; du <b>sel</b></p>"; as:published "2026-11-20T10:00:00Z"^^xsd:dateTime; as:attributedTo <https://ana.example/card#me>.`,
    'schema.org over https': `<#it> a schemas:NewsArticle; schemas:headline "Pain"; schemas:articleBody "Du pain & du sel"; schemas:datePublished "2026-11-20"^^xsd:date; schemas:author <https://ana.example/card#me>.`,
    'a post of SIOC': `<#it> a sioc:Post; dct:title "Pain"; sioc:content "Du pain & du sel"; dct:created "2026-11-20T10:00:00Z"^^xsd:dateTime; sioc:has_creator <https://ana.example/card#me>.`,
  })) {
    it(`is read as other apps write it: ${name}`, async () => {
      const article = await read(text);
      assert.deepEqual(
        [article.title, article.text, article.author],
        ['Pain', 'Du pain & du sel', ['https://ana.example/card#me']],
      );
      assert.equal(new Date(article.published!).toISOString().slice(0, 10), '2026-11-20');
    });
  }

  it('has names for its authors where they are nodes, and a picture that is one', async () => {
    const article = await read(`<#it> a schema:BlogPosting; schema:headline "A"; schema:author [schema:name "Groupe pain"];
      schema:image [schema:contentUrl <https://ana.example/f.jpg>; schema:caption "Un four"].`);
    assert.deepEqual([article.authorName, article.image], [['Groupe pain'], 'https://ana.example/f.jpg']);
  });

  it('keeps what makes no sense out', async () => {
    const article =
      await read(`<#it> a schema:BlogPosting; schema:headline "A"; schema:datePublished "demain"; schema:wordCount -3;
      schema:isBasedOn <javascript:hit()>; schema:image <javascript:hit()>.`);
    assert.deepEqual(
      [article.published, article.original, article.image, readingMinutes(article)],
      [undefined, undefined, undefined, undefined],
    );
  });

  it('has appeared at its time, and one without a time has', () => {
    const now = Date.parse('2026-11-28T10:00Z');
    assert.deepEqual(
      [isPublished({published: now}, now), isPublished({published: now + 1}, now), isPublished({}, now)],
      [true, false, true],
    );
  });

  it('is in lists without its text and its corrections', () => {
    const {fields} = rowShapeOf(articleKind);
    assert.deepEqual(
      fields.filter((name) => ['text', 'corrections'].includes(name)),
      [],
    );
    for (const name of [
      'title',
      'summary',
      'published',
      'authorName',
      'category',
      'translationOf',
      'translations',
      'wordCount',
    ])
      assert.ok(fields.includes(name), name);
  });
});

describe('translations of an article', () => {
  const make = (name: string, language: string, more: object = {}) => ({
    iri: `https://${name}.ttl#it`,
    language,
    translationOf: undefined as string | undefined,
    translations: [] as string[],
    ...more,
  });
  const original = make('ana.example/coop/h/public/fr', 'fr');
  const own = make('ana.example/coop/h/members/en', 'en', {translationOf: original.iri});
  const alien = make('bob.example/coop/h/public/en', 'en', {translationOf: original.iri});
  const join = (things: readonly ReturnType<typeof make>[], ...languages: string[]) =>
    joinTranslations(things, (one) => one, languages).map(({shown, others}) => [
      shown.iri,
      ...others.map(({iri: one}) => one),
    ]);

  it('stand together once, in the reader’s language', () => {
    assert.deepEqual(join([own, original], 'en-GB'), [[own.iri, original.iri]]);
    assert.deepEqual(join([own, original], 'fr'), [[original.iri, own.iri]]);
    assert.deepEqual(join([own, original], 'de'), [[original.iri, own.iri]]);
  });

  it('of somebody else count if the original names them: nobody takes another’s place', () => {
    assert.deepEqual(join([original, alien], 'en'), [[original.iri], [alien.iri]]);
    const naming = {...original, translations: [alien.iri]};
    assert.deepEqual(join([naming, alien], 'en'), [[alien.iri, original.iri]]);
  });

  it('that are each other’s original all stand there', () => {
    const one = make('ana.example/coop/h/public/1', 'fr', {translationOf: 'https://ana.example/coop/h/public/2.ttl#it'});
    const two = make('ana.example/coop/h/public/2', 'en', {translationOf: one.iri});
    assert.deepEqual(join([one, two], 'fr'), [[one.iri], [two.iri]]);
  });
});
