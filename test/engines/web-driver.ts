/** The name under which W3C WebDriver hands out elements. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** How the message of a fault ends where the driver itself has failed, whatever the page did. */
export const SILENCE = "the driver did not answer within twenty seconds";

/**
 * Sends one command of W3C WebDriver; `path` begins after the driver's address. A refusal is thrown with its message, and
 * so is a silence of twenty seconds.
 */
export async function command<T>(driver: string, method: "GET" | "POST", path: string, body?: object) {
  const signal = AbortSignal.timeout(20_000);
  const request = { method, signal, ...(body ? { body: JSON.stringify(body) } : {}) };
  const answer = await fetch(driver + path, request).catch((cause: unknown) => {
    throw signal.aborted ? new Error(`WebDriver, ${method} ${path}: ${SILENCE}`, { cause }) : cause;
  });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`WebDriver, ${method} ${path}: ${value.error}, ${value.message}`);
  return value as T;
}

/** A session of a driver: a browser of its own, which ends with it. */
export async function openSession(driver: string, capabilities: object) {
  const { sessionId } = await command<{ sessionId: string }>(driver, "POST", "/session", {
    capabilities: { alwaysMatch: capabilities },
  });
  const at = `/session/${sessionId}`;
  const send = <T>(path: string, body: object) => command<T>(driver, "POST", at + path, body);

  /** Runs the body of an async function; what it throws is thrown here. */
  async function run<T>(body: string): Promise<T> {
    const script = `const done = arguments[arguments.length - 1];
      (async () => { ${body} })().then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`;
    const { value, fault } = await send<{ value: T; fault?: string }>("/execute/async", { script, args: [] });
    if (fault) throw new Error(fault);
    return value;
  }

  /** The reference of an element that a script's expression answers. */
  async function refer(script: string): Promise<string> {
    const found = await send<Record<string, string> | null>("/execute/sync", { script, args: [] });
    if (!found?.[ELEMENT]) throw new Error(`There is no element for ${script.slice(-80)}`);
    return `/element/${found[ELEMENT]}`;
  }

  return {
    run,
    send,
    refer,
    screenshot: async () => Buffer.from(await command<string>(driver, "GET", `${at}/screenshot`), "base64"),
  };
}
