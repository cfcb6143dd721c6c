/** What is fetched only when it is wanted. The build puts the addresses of its files in the place of this module. */
const sources: Record<string, () => Promise<unknown>> = {
  form: () => import("./sign-up.ts"),
  extras: () => import("./extras.ts"),
  en: () => import("./locales/generated/en.ts"),
};

/**
 * Fetches a part of the script by its name: `form`, `extras`, the first messages of a language (`en`), or all others
 * (`en-rest`), which are wanted only with one of the parts.
 */
export const loadChunk = <T>(name: string): Promise<T> => sources[name.replace("-rest", "")]!() as Promise<T>;
