/** The one file of `natural` that we use; its own types lie behind the root import, which must not be loaded. */
declare module "natural/lib/natural/stemmers/porter_stemmer_nl.js" {
  const stemmer: { stem(word: string): string };
  // biome-ignore lint/style/noDefaultExport: this is how the library exports it.
  export default stemmer;
}
