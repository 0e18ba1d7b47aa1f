import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { savedIn } from './downloads.ts';
import type { Driver, StartedBrowser, Target, Work } from './driver.ts';
import { startDisplay } from './display.ts';
import { findInPage, isSteadyInPage, waitForElement, type Sought } from './find.ts';
import { freePort, waitForPort } from './ports.ts';
import { within } from './within.ts';
import { listenInPage } from './listen.ts';

export interface WebKitPrograms {
  /** WebKitGTK's driver. */
  readonly driver: string;
  /** The browser that belongs to it. */
  readonly browser: string;
  /** Shows its windows to nobody; null where there is a display. */
  readonly display: string | null;
}

/** Starts WebKitGTK's driver, and a display for its windows where there is none. */
export async function startWebKit(programs: WebKitPrograms): Promise<StartedBrowser> {
  const home = mkdtempSync(join(tmpdir(), 'journeys-'));
  const folder = downloadsOf(home);
  const display = programs.display === null ? null : await startDisplay(programs.display);
  const port = await freePort();
  // A session that hangs gives way to the next.
  const args = ['--host=127.0.0.1', `--port=${port}`, '--replace-on-new-session'];
  const driver = spawn(programs.driver, args, {
    stdio: 'ignore',
    env: { ...process.env, XDG_CONFIG_HOME: home, ...(display && { DISPLAY: display.name }) },
  });
  // Also where this program is ended: what it started goes with it.
  const kill = () => void driver.kill();
  process.once('exit', kill);
  const close = () => {
    process.off('exit', kill);
    kill();
    display?.close();
    rmSync(home, { recursive: true, force: true });
    return Promise.resolve();
  };
  try {
    await waitForPort(port);
    const first = await newSession(port, programs.browser);
    const version = (await first.getCapabilities()).getBrowserVersion() ?? '';
    await first.quit();
    return {
      version,
      canPrint: false,
      newTab: () => newTab(port, programs.browser, folder),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A folder for downloads, and the file by which desktops say where it is. */
function downloadsOf(home: string): string {
  const folder = join(home, 'saved');
  mkdirSync(folder);
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder}"\n`);
  return folder;
}

/** How often, and for how many milliseconds each time, it is waited for the browser to come up. */
const ATTEMPTS = 3;
const START_HANGS = 30_000;

/** Now and then the browser that its driver starts does not answer it: it is started again then. */
async function newSession(port: number, browser: string): Promise<WebDriver> {
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
    const session = within(START_HANGS, 'WebKitGTK', askForSession(port, browser));
    const started = await session.catch(() => null);
    if (started) return started;
  }
  return within(START_HANGS, 'WebKitGTK', askForSession(port, browser));
}

async function askForSession(port: number, browser: string): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  });
  return await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(capabilities)
    .build();
}

/** A session has storage of its own, and one window. */
async function newTab(port: number, browser: string, folder: string): Promise<Driver> {
  const session = await newSession(port, browser);
  const evaluate = <Argument, Value>(work: Work<Argument, Value>, argument: Argument) =>
    session.executeScript<Value>(`return (${work.toString()})(arguments[0])`, argument);
  const earlier: string[] = [];
  const listen = async () => void (await evaluate(listenInPage, null));
  const collect = async () => void earlier.push(...(await evaluate(listenInPage, null)));
  return {
    open: async (url) => {
      await collect();
      await session.get(url);
      await listen();
    },
    reload: async () => {
      await collect();
      await session.navigate().refresh();
      await listen();
    },
    resize: (width, height) => resize(session, width, height),
    evaluate,
    ...actions(session, folder),
    print: null,
    messages: async () => {
      await collect();
      return earlier;
    },
    close: () => session.quit(),
  };
}

/** Makes the window so large that the page in it has the size. */
async function resize(session: WebDriver, width: number, height: number): Promise<void> {
  const window = session.manage().window();
  const outer = await window.getRect();
  const [innerWidth, innerHeight] = await session.executeScript<[number, number]>(
    'return [innerWidth, innerHeight]',
  );
  await window.setRect({
    ...outer,
    width: width + outer.width - innerWidth,
    height: height + outer.height - innerHeight,
  });
}

const KEYS = { ArrowDown: Key.ARROW_DOWN, Enter: Key.ENTER, Escape: Key.ESCAPE } as const;

/**
 * Its driver does not wait until what it operates has come to rest, as others do. The browser also
 * shows a bar of what it saved, under which its driver leaves what it scrolls to.
 */
function actions(session: WebDriver, folder: string) {
  const run = <Value>(work: { toString(): string }, argument: unknown) =>
    session.executeScript<Value>(`return (${work.toString()})(arguments[0])`, argument);
  const look = async (sought: Sought) => {
    const element = await run<WebElement | null>(findInPage, sought);
    return element && (await run<boolean>(isSteadyInPage, element)) ? element : null;
  };
  const act = (target: Target, action: (element: WebElement) => Promise<void>) =>
    waitForElement(target, async (sought) => {
      const element = await look(sought);
      if (element) await action(element);
      return element;
    });
  const click = async (target: Target) => void (await act(target, (one) => one.click()));
  return {
    click,
    type: async (target, words) => {
      await act(target, (one) => one.clear());
      await act(target, (one) => one.sendKeys(words));
    },
    press: async (target, key) => void (await act(target, (one) => one.sendKeys(KEYS[key]))),
    attach: async (target, path) => void (await act(target, (one) => one.sendKeys(path))),
    save: (target) => savedIn(folder, () => click(target)),
  } satisfies Partial<Driver>;
}
