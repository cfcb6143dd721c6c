import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type Engine, type EnginePage, FIND_DEEP, type PageLook } from "./engine.ts";
import { findScreen, findWebKitBrowser, findWebKitDriver } from "./install.ts";
import { command, openSession } from "./web-driver.ts";

type Session = Awaited<ReturnType<typeof openSession>>;

/** WebKitGTK's sandbox does not run as root; without a graphics card the processor draws. */
const settings = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", LIBGL_ALWAYS_SOFTWARE: "1", LC_ALL: "C.UTF-8" };

/**
 * Opens each page in a browser of its own, with a driver and a screen of its own: a driver has one browser at a time, and
 * one that has fallen silent would take every later page with it. It speaks W3C WebDriver, for which `fetch` is enough.
 */
export async function startWebKit(): Promise<Engine> {
  return {
    name: "webkit",
    async open(address, { width = 1024, height = 768 }: PageLook = {}) {
      const { driver, end } = await startDriver(address);
      try {
        const browser = { binary: findWebKitBrowser(), args: ["--automation"] };
        const session = await openSession(driver, { "webkitgtk:browserOptions": browser });
        await resize(session, width, height);
        await session.send("/url", { url: address });
        return createPage(session, end);
      } catch (fault) {
        await end();
        throw fault;
      }
    },
    close: async () => {},
  };
}

/** A browser outlives a driver that is killed, but not its screen. */
async function startDriver(address: string): Promise<{ driver: string; end: () => Promise<void> }> {
  const screen = await startScreen();
  const port = await findFreePort();
  const env = { ...process.env, ...settings, ...nameHost(address), DISPLAY: screen.display };
  const program = spawn(findWebKitDriver()!, [`--port=${port}`], { env, stdio: "ignore" });
  const end = async () => {
    await endProgram(program);
    await endProgram(screen.process);
  };
  const driver = `http://127.0.0.1:${port}`;
  await awaitDriver(driver).catch((fault) => end().then(() => Promise.reject(fault)));
  return { driver, end };
}

/**
 * WebKitGTK takes no names for this machine; the host, asked as a proxy for another name, answers as itself. The setting
 * that the driver has for a proxy makes about one browser in seven end at its start.
 */
const nameHost = (address: string) => ({
  http_proxy: `http://127.0.0.1:${new URL(address).port}`,
  no_proxy: "localhost,127.0.0.1",
});

function createPage(session: Session, end: () => Promise<void>): EnginePage {
  const refer = (selector: string) => session.refer(`${FIND_DEEP} return findDeep(${JSON.stringify(selector)});`);
  return {
    errors: [],
    globals: [],
    goto: async (next) => void (await session.send("/url", { url: next })),
    run: session.run,
    click: async (selector) => void (await session.send(`${await refer(selector)}/click`, {})),
    type: async (selector, text) => void (await session.send(`${await refer(selector)}/value`, { text })),
    screenshot: session.screenshot,
    close: end,
  };
}

/** The window's frame has a size of its own, which is added to what the page is to have. */
async function resize(session: Session, width: number, height: number): Promise<void> {
  const [innerWidth, innerHeight, outerWidth, outerHeight] = await session.run<[number, number, number, number]>(
    "return [innerWidth, innerHeight, outerWidth, outerHeight];",
  );
  const frame = { width: outerWidth - innerWidth, height: outerHeight - innerHeight };
  await session.send("/window/rect", { width: width + frame.width, height: height + frame.height });
}

/** A screen that no other program uses: Xvfb chooses its number and writes it down. */
async function startScreen(): Promise<{ display: string; process: ChildProcess }> {
  // Without -noreset the screen is shut for a moment whenever its last window closes.
  const options = ["-displayfd", "3", "-screen", "0", "1920x1200x24", "-nolisten", "tcp", "-noreset"];
  const process = spawn(findScreen()!, options, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const display = await new Promise<string>((resolve, reject) => {
    process.once("exit", () => reject(new Error("Xvfb ended before it was ready.")));
    process.stdio[3]?.once("data", (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
  return { display, process };
}

async function awaitDriver(driver: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const isReady = await command(driver, "GET", "/status").then(
      () => true,
      () => false,
    );
    if (isReady) return;
    await pause(100);
  }
  throw new Error("WebKitWebDriver did not answer within ten seconds.");
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function endProgram(program: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    if (program.exitCode !== null || program.signalCode !== null) resolve();
    else program.once("exit", () => resolve());
  });
  program.kill("SIGKILL");
  await gone;
}
