/** The texts for looking at a document on the page. */
export interface PreviewStrings {
  readonly loading: string;
  /** How much has arrived, and of how much if that is known; in bytes. */
  readonly progress: (bytes: number, of: number | undefined) => string;
  readonly cancel: string;
  /** Said to those who do not see that it is there. */
  readonly shown: string;
  /** Name of what shows it. */
  readonly lookAt: (title: string) => string;
  /** Only the beginning of a text is shown. */
  readonly cutText: string;
  /** Only some of the rows of a table, or of what is in them. */
  readonly cutTable: (rows: number) => string;
  /** Beside a PDF: not every browser shows it in the page. */
  readonly pdfHint: string;
  /** Why it is not shown; `broken`: the browser itself cannot. */
  readonly refused: Readonly<Record<'broken' | 'unlike' | 'empty' | 'too-large' | 'no-viewer' | 'unknown', string>>;
}
