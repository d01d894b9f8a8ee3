/** What somebody has written and wants to send. */
export interface Outgoing {
  readonly text: string;
  /** IRI of the message that it answers. */
  readonly answers?: string | undefined;
  /** IRI of the own message whose place it takes. */
  readonly edits?: string | undefined;
  /** IRI of the message that began the thread that it belongs to. */
  readonly thread?: string | undefined;
  /** WebIDs of who is named. */
  readonly mentions: readonly string[];
  readonly files: readonly ChosenFile[];
}

/** A file that goes with a message. */
export interface ChosenFile {
  /** Tells it apart from the others. */
  readonly id: string;
  /** What it is called on the device. */
  readonly name: string;
  /** As it is sent: pictures made small, without what a camera has noted. */
  readonly content: Blob;
  readonly isPicture: boolean;
  /** What it shows, in words; of a document, what it is called. */
  readonly text: string;
}

/** What stands in a draft of a file: the file itself is kept apart from the words. */
export type NotedFile = Omit<ChosenFile, 'content'>;

/** Somebody who can be named. */
export interface Person {
  readonly webId: string;
  readonly name: string;
}
