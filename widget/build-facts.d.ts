/** What the build writes into the script; sources that run without it, in tests, have none of it. */
interface ImportMetaEnv {
  /** The version of package.json. */
  readonly SCRIPT_VERSION?: string;
}
interface ImportMeta {
  readonly env: ImportMetaEnv;
}
