/** What somebody does in a conversation: plain data that can wait to be sent. Times in milliseconds, names as {@link newName} makes them. */
export type Utterance = Post | Amendment | Removal | Reacting;

/** Says something new. */
export interface Post {
  readonly act: 'post';
  readonly name: string;
  readonly time: number;
  readonly text: string;
  /** IRI of the message that it answers, and of the one that began the thread that it belongs to. */
  readonly answers?: string | undefined;
  readonly thread?: string | undefined;
  readonly files?: readonly string[];
  readonly mentions?: readonly string[];
}

/** Puts other words in the place of a message of one's own. */
export interface Amendment {
  readonly act: 'edit';
  /** IRI of the message, and of its latest replacement, if it has one: edits chain on to that. */
  readonly message: string;
  readonly latest: string;
  /** Name of the replacement. */
  readonly name: string;
  readonly time: number;
  readonly text: string;
}

/** Takes a message of one's own back. */
export interface Removal {
  readonly act: 'remove';
  readonly message: string;
  readonly latest: string;
  readonly name: string;
  readonly time: number;
}

/** Gives a sign, or takes it back. */
export interface Reacting {
  readonly act: 'react' | 'unreact';
  readonly message: string;
  /** The same for one person, message and sign: given twice, it is there once. */
  readonly name: string;
  readonly sign: string;
  readonly time: number;
}

/** A name for a message that others read as well (SolidOS: `Msg` and milliseconds), and that no two people choose. */
export function newName(time: number, random: () => string): string {
  return `Msg${time}-${random().replaceAll('-', '').slice(0, 8)}`;
}

/** Last part of the address of a message, of a copy of it, or of a reaction: the same wherever it lies. */
export function nameOf(iri: string): string {
  const hash = iri.indexOf('#');
  return hash < 0 ? iri.slice(iri.lastIndexOf('/') + 1) : iri.slice(hash + 1);
}
