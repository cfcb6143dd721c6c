// The few names of `node:net` that mail needs: the worker's types know no Node.
declare module "node:net" {
  export interface Socket {
    once(name: "error", heard: (fault: Error) => void): this;
    once(name: "connect", heard: () => void): this;
    removeListener(name: "error", heard: (fault: Error) => void): this;
    setTimeout(milliseconds: number, heard?: () => void): this;
    destroy(fault?: Error): this;
  }
  export function connect(options: { host: string; port: number }): Socket;
}
