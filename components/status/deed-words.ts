import type {FieldValues, KindDescriptor} from '../../vocab/shapes/descriptor.js';
import type {Deed} from '../../pods/outbox/deed.js';
import type {StatusStrings} from '../strings/status/strings.js';

/** What a person calls a piece of work: its kind, and the name of the thing. */
export function titleOf(words: StatusStrings, {work, about}: Deed): string {
  return words.work[work.type](about?.title ?? nameIn(work));
}

/** A value of a field, as a person reads it. */
export function valueWord({answers}: StatusStrings, {work}: Deed, value: string): string {
  return work.type === 'register' && value in answers ? answers[value as keyof typeof answers] : value;
}

function nameIn(work: Deed['work']): string | undefined {
  if (work.type === 'contribute') return labelled(work.kind, work.values);
  if (work.type === 'open-room') return work.room.title;
  const [edit] = work.type === 'edit' ? work.edits : [];
  return edit && (labelled(edit.kind, edit.values) ?? labelled(edit.kind, edit.base));
}

function labelled({label}: KindDescriptor, values: FieldValues): string | undefined {
  return label === undefined ? undefined : values[label]?.[0];
}
