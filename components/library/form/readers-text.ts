import type {DocumentDeskStrings} from '../../strings/document-form/desk-strings.js';
import type {DocumentFormStrings, ReaderWords} from '../../strings/document-form/strings.js';
import type {Shelf} from './shelves.js';

/** Who can see what lies somewhere, as it stands inside a sentence. */
export function readersText(words: ReaderWords, {readers, circle = ''}: Pick<Shelf, 'readers' | 'circle'>): string {
  switch (readers.who) {
    case 'group':
      return words.group(circle);
    case 'person':
      return words.person(circle);
    case 'self':
      return words.self;
    default:
      return readers.who === 'members' ? words.members : words.everyone;
  }
}

/** The same as a choice of its own; of a place that the coop keeps itself, that is said. */
export function shelfText({about}: DocumentFormStrings, shelf: Shelf): string {
  const text = readersText(about.readers, shelf);
  const kept = shelf.place.list?.folder === undefined ? '' : ` (${about.kept})`;
  return text.charAt(0).toUpperCase() + text.slice(1) + kept;
}

/** Who can see a document no longer if it is moved, and who can then, each as a sentence. */
export function changeOfReaders(words: ReaderWords, texts: DocumentDeskStrings, from: Shelf, to: Shelf): string {
  const text = (shelf: Shelf) => readersText(words, shelf);
  const [keepsAll, wasIn] = [contains(to, from), contains(from, to)];
  const loses = keepsAll ? '' : texts.loses(text(from), wasIn ? text(to) : '');
  const gains = wasIn ? '' : texts.gains(text(to));
  return [loses, gains].filter(Boolean).join(' ') || texts.same;
}

/** Whether all who can see one place can see another one for certain. */
function contains({readers: many}: Shelf, {readers: few}: Shelf): boolean {
  if (many.who === 'everyone') return true;
  if (many.who === 'members') return few.who !== 'everyone';
  if (many.who === 'group') return few.who === 'group' && few.group === many.group;
  return few.who === many.who || (many.who === 'person' && few.who === 'self');
}
