/** What a reader looks for: by what it is and is called, as a screen reader says it, or by CSS. */
export type Target =
  string | { readonly role: Role; readonly name: string | RegExp; readonly within?: string };

export type Role = 'button' | 'checkbox' | 'combobox' | 'heading' | 'link' | 'radio' | 'textbox';

/** A file that the browser saved. */
export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Work that runs in the page: it may use nothing but its argument, for its source is sent there.
 */
export type Work<Argument, Value> = (argument: Argument) => Value | Promise<Value>;

/**
 * One tab of one browser, with storage of its own. Every browser has its adapter; journeys see only
 * this. What a target names is waited for; an Error says what never came.
 */
export interface Driver {
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  evaluate<Argument, Value>(work: Work<Argument, Value>, argument: Argument): Promise<Value>;
  click(target: Target): Promise<void>;
  /** Writes words into a field in place of what is there. */
  type(target: Target, words: string): Promise<void>;
  press(target: Target, key: Key): Promise<void>;
  /** Chooses a file of the disk in a file field. */
  attach(target: Target, path: string): Promise<void>;
  /** Clicks, and waits for the file that the browser saves. */
  save(target: Target): Promise<Saved>;
  /** The page as a PDF; null where the driver cannot print. */
  readonly print: (() => Promise<Uint8Array>) | null;
  /** What the page said in the console, and its errors. */
  messages(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export type Key = 'ArrowDown' | 'Enter' | 'Escape';

/** A browser that was started: its tabs and its end. */
export interface StartedBrowser {
  readonly version: string;
  /** Whether its tabs can print. */
  readonly canPrint: boolean;
  newTab(): Promise<Driver>;
  close(): Promise<void>;
}
