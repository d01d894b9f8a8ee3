import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import type {Deed} from './deed.js';
import type {Work} from './work.js';

/**
 * Everything that a person has typed in these deeds, as plain text to keep or to paste somewhere else: when it was typed, what it is
 * about, and each field with its values.
 */
export function deedsAsText(deeds: readonly Deed[]): string {
  return deeds.map(deedAsText).join('\n');
}

function deedAsText({created, work}: Deed): string {
  const head = `${new Date(created).toISOString()} ${subjectOf(work)}`;
  return [head, ...valuesOf(work).flatMap(linesOf), ''].join('\n');
}

function linesOf(values: FieldValues): string[] {
  return Object.entries(values).map(([field, texts]) => `${field}: ${texts.join(', ')}`);
}

function subjectOf(work: Work): string {
  switch (work.type) {
    case 'edit':
    case 'move':
    case 'withdraw':
      return work.iri;
    case 'contribute':
      return work.home;
    case 'announce':
      return work.source;
    case 'post':
      return work.box;
    case 'open-room':
      return work.room.container;
    case 'profile':
      return work.home ?? '';
    case 'register':
      return work.event;
    case 'vote':
      return work.ballot.poll;
    case 'say':
      return work.channel;
  }
}

function valuesOf(work: Work): readonly FieldValues[] {
  switch (work.type) {
    case 'edit':
      return work.edits.map(({values}) => values);
    case 'contribute':
      return [work.values, ...(work.parts ?? []).map(({values}) => values)];
    case 'open-room': {
      const {title, note} = work.room;
      const said = work.invitations.flatMap(({text}) => text ?? []);
      return [
        {...(title && {title: [title]}), ...(note && {note: [note]}), ...(said.length && {invitation: said.slice(0, 1)})},
      ];
    }
    case 'profile':
      return [work.values];
    case 'register':
      return [
        {
          answer: [work.answer, String(work.companions)],
          ...(work.guest !== undefined && {guest: [work.guest]}),
          ...(work.answers && {answers: work.answers.given.map(({text}) => text)}),
        },
      ];
    case 'vote': {
      const {marks, reason} = work.ballot;
      const vote = marks.map(([option, value]) => (work.isChoice ? option : `${option} ${value}`));
      return [{vote, ...(reason && {reason: [reason]})}];
    }
    case 'say':
      return 'text' in work.utterance ? [{message: [work.utterance.text]}] : [];
    case 'post':
      return work.item.map(({predicate, object}) => ({[predicate.value]: [object.value]}));
    default:
      return [];
  }
}
