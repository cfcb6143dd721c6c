import { createServer } from "node:net";

/** Fails with one clear line where a port is taken. Both loopback addresses count: `localhost` may mean either. */
export async function expectFreePort(port: number): Promise<void> {
  for (const host of ["127.0.0.1", "::1"]) {
    const fault = await tryPort(port, host);
    if (fault === "EADDRINUSE") {
      throw new Error(`Port ${port} is in use. Stop what runs there, or choose another: PORT=9000 npm start`);
    }
    if (fault === "EACCES") throw new Error(`Port ${port} may not be used here. Choose another: PORT=9000 npm start`);
  }
}

function tryPort(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "unknown"));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}
