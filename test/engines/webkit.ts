import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type Engine, type EnginePage, FIND_DEEP, type PageLook } from "./engine.ts";
import { findScreen, findWebKitBrowser, findWebKitDriver } from "./install.ts";
import { command, openSession } from "./web-driver.ts";

type Session = Awaited<ReturnType<typeof openSession>>;

/** WebKitGTK's sandbox does not run as root; without a graphics card the processor draws. */
const settings = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", LIBGL_ALWAYS_SOFTWARE: "1", LC_ALL: "C.UTF-8" };

/** Starts WebKitGTK's driver on a screen of its own. It speaks W3C WebDriver, for which `fetch` is enough. */
export async function startWebKit(): Promise<Engine> {
  const screen = await startScreen();
  const port = await findFreePort();
  const env = { ...process.env, ...settings, DISPLAY: screen.display };
  const program = spawn(findWebKitDriver()!, [`--port=${port}`], { env, stdio: "ignore" });
  const driver = `http://127.0.0.1:${port}`;
  const end = async () => {
    await endProgram(program);
    await endProgram(screen.process);
  };
  await awaitDriver(driver).catch((fault) => end().then(() => Promise.reject(fault)));
  // The driver has one browser at a time, and that is slow to start: each page is emptied and then handed on.
  let session: Session | undefined;
  return {
    name: "webkit",
    async open(address, { width = 1024, height = 768 }: PageLook = {}) {
      session ??= await openSession(driver, describeBrowser(address));
      await resize(session, width, height);
      await session.send("/url", { url: address });
      return createPage(session);
    },
    async close() {
      await session?.close().catch(() => {});
      await end();
    },
  };
}

/** WebKitGTK takes no names for this machine; the host, asked as a proxy for another name, answers as itself. */
const describeBrowser = (host: string) => ({
  "webkitgtk:browserOptions": { binary: findWebKitBrowser(), args: ["--automation"] },
  proxy: { proxyType: "manual", httpProxy: `127.0.0.1:${new URL(host).port}`, noProxy: ["localhost", "127.0.0.1"] },
});

function createPage(session: Session): EnginePage {
  const refer = (selector: string) => session.refer(`${FIND_DEEP} return findDeep(${JSON.stringify(selector)});`);
  return {
    errors: [],
    globals: [],
    goto: async (next) => void (await session.send("/url", { url: next })),
    run: session.run,
    click: async (selector) => void (await session.send(`${await refer(selector)}/click`, {})),
    type: async (selector, text) => void (await session.send(`${await refer(selector)}/value`, { text })),
    screenshot: session.screenshot,
    close: async () => void (await session.send("/url", { url: "about:blank" })),
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
  const process = spawn(findScreen()!, ["-displayfd", "3", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
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
  program.kill("SIGTERM");
  await gone;
}
