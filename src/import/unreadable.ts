/** Why a file cannot be read. */
export type UnreadableReason =
  | 'scanned'
  | 'password'
  | 'old-word'
  | 'not-a-document'
  | 'too-large'
  | 'bomb'
  | 'external'
  | 'broken'
  | 'empty';

/**
 * The code that reads a format could not be loaded: nothing is wrong with the file, which may be
 * tried again.
 */
export class ReaderNotLoaded extends Error {
  /** @param options what was met, for the log */
  constructor(options?: ErrorOptions) {
    super('what reads such files could not be loaded: check your connection', options);
    this.name = 'ReaderNotLoaded';
  }
}

/** A file that cannot be read. Its message is a sentence for the reader, with a way on. */
export class UnreadableDocument extends Error {
  readonly reason: UnreadableReason;

  /** @param message what is wrong and what to do, for a person */
  constructor(reason: UnreadableReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnreadableDocument';
    this.reason = reason;
  }
}
