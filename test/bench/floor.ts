import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Serves the floor page, which shows the answer at `list`; returns its address and how to end it. */
export async function serveFloor(list: string): Promise<{ address: string; stop(): void }> {
  const read = (name: string) => readFile(new URL(name, import.meta.url), "utf8");
  const page = (await read("floor.html")).replace("{{LIST}}", list);
  const script = await read("floor.js");
  const server = createServer((request, response) => {
    const [type, text] = request.url === "/floor.js" ? ["text/javascript", script] : ["text/html", page];
    response.writeHead(200, { "Content-Type": `${type}; charset=utf-8` }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop };
}
