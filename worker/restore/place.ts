/** A database that can be brought back to an earlier state: the deployed one, or the local one. */
export interface Place {
  read(sql: string): Record<string, unknown>[];
  restore(): void;
  run(statements: string[]): void;
}
