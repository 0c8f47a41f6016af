const decimalDigit = /^\p{Nd}$/u;
// Where other signs for 1 to 9 begin: circled, in brackets, with a full stop, negative circled.
const otherOnes = [0x2460, 0x2474, 0x2488, 0x2776, 0x2780, 0x278a, 0x24f5] as const;
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const lowered = "₀₁₂₃₄₅₆₇₈₉";

/**
 * The value of any Unicode decimal digit, also full-width, Arabic-Indic or mathematical, and of circled, raised and lowered ones;
 * `null` for everything else. Unicode places decimal digits in runs of ten, so the distance to the start of the
 * run tells the value.
 */
export function digitValue(character: string): number | null {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? code - 0x30 : null;
  const one = otherOnes.find((start) => code >= start && code < start + 9);
  if (one !== undefined) return code - one + 1;
  if (code === 0x24ea || code === 0x24ff) return 0;
  const small = Math.max(raised.indexOf(character), lowered.indexOf(character));
  if (small >= 0) return small;
  if (!decimalDigit.test(character)) return null;
  let start = code;
  while (decimalDigit.test(String.fromCodePoint(start - 1))) start--;
  return (code - start) % 10;
}
