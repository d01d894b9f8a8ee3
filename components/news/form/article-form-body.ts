/** What fills in and draws the form for articles: loaded when somebody is there who may write. */
export {chosenList, isToMove} from './article-choices.js';
export {articleFormKind} from './article-form-kind.js';
export {renderArticle} from './article-form-view.js';
export {articleFormStyles} from './article-form.styles.js';
export {absolute, readGround, readOriginal, type Original, type ReadGround} from './article-ground.js';
