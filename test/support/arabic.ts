/** Where a comma of the Latin script parts two Arabic words, with what stands around it; HTML may be given as it is. */
export const listLatinCommas = (text: string): string[] =>
  text.replace(/<[^>]*>/g, "").match(/.{0,20}[\p{Script=Arabic}\d)\u2069]\s*,\s*[\p{Script=Arabic}\u2068].{0,20}/gu) ??
  [];
