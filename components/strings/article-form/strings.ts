import type {TextWords} from '../article/strings.js';
import type {FormStrings} from '../things/form-strings.js';

/** What is wrong with what only the form for articles asks. */
export type ArticleMistake = 'need-text' | 'need-original' | 'need-time' | 'time-is-past';

/** The texts of the form for articles. */
export interface ArticleFormStrings extends FormStrings, TextWords {
  /** What the choice is called between an own text and a link. */
  readonly source: string;
  readonly sources: Readonly<Record<'own' | 'partner', string>>;
  readonly text: string;
  readonly preview: string;
  readonly closePreview: string;
  readonly nothingToPreview: string;
  /** What the list is called of how to write headings and the like. */
  readonly formatting: string;
  /** What is typed, and what becomes of it. */
  readonly formats: ReadonlyArray<readonly [typed: string, meaning: string]>;
  readonly language: string;
  readonly categories: string;
  readonly authorsHelp: string;
  readonly readers: Readonly<Record<'everyone' | 'members', string>>;
  /** Of a list for a group that has no name of its own. */
  readonly groupReaders: string;
  /** Of a list of which it is not known whom it is for. */
  readonly otherReaders: string;
  /** Said where somebody would look for a choice whose list could not be read. @param name whom it is for. Why comes after it. */
  readonly missingChoice: (name: string) => string;
  /** Said of an article whose list could not be read. */
  readonly keptReaders: string;
  readonly draft: string;
  readonly draftHelp: string;
  readonly when: string;
  readonly whens: Readonly<Record<'now' | 'later', string>>;
  readonly time: string;
  /** What others can see of an article that is to appear. */
  readonly laterHelp: string;
  readonly appeared: (date: string) => string;
  readonly correction: string;
  readonly correctionHelp: string;
  readonly translationOf: (title: string) => string;
  readonly more: string;
  readonly translations: string;
  readonly noList: string;
  readonly articleMistakes: Readonly<Record<ArticleMistake, string>>;
  /** Said where a draft was published, or an article is for others now. */
  readonly moved: string;
}
