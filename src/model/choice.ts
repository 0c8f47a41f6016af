/**
 * An answer that a text offers: shown as a button or a list where a channel has those. Who types the words is understood
 * just as well, so that nothing is lost on a channel without.
 */
export interface Choice {
  /** What is answered with it, such as "BEL". */
  readonly words: string;
  /** What it means, such as "bel mij". */
  readonly about: string;
}
