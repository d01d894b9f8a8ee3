import * as news from '../../../stories/news/news.stories.js';
import * as article from '../../../stories/news/article.stories.js';
import * as articleForm from '../../../stories/news/article-form.stories.js';
import * as digest from '../../../stories/news/digest.stories.js';
import {testParts} from '../../support/elements/parts.js';

describe('the parts of', () => {
  testParts('coop-news', [news]);
  testParts('coop-article', [article], {unseen: ['translations']});
  testParts('coop-article-form', [articleForm]);
  testParts('coop-digest', [digest]);
});
