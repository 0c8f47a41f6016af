import type { Span } from "../../model/span.ts";
import type { MedicalTerm } from "./medical-terms-in.ts";
import type { PersonalDataReading } from "./reading.ts";

// "zit in een rolstoel", "loopt met een rollator".
const uses =
  /(?<![a-z])(?:zit|zitten|zat|lig|ligt|loop|loopt|lopen|ben|is|rijd|rijdt)(?: (?:al|nu|sinds|ook|weer|nog|jaren|maanden|tijdelijk))* (?:in|met|aan|achter|op) (?:een|nen|ne|de|mijn|m'n|'n)? ?$/;
const adjective =
  /^(?:(?!welke|deze|geeft)[a-z]{4,}(?:e|isch|ief|aal|end)|half|halfzijdig|klassiek|matig|mentaal|pas|zwaar|ernstig|volledig|licht|erg|heel|\d{1,2}|weken|maanden|aan|de|een|nen|ne|de|het|mijn|m'n|mn|ziekte|syndroom|van|burn|long|post|erge|type|hart|stadium|vorm|begin)$/;
const owner =
  "(?:'t |het |een |nen |mijn |mn |m'n |mijne |mijnen |zijn |haar |heur |onze |ons |de |den |d'r |dr |beide |twee )?";
const follow = new RegExp(
  `^(?:(?:-nos|-besmet|-positief|-patiente?| ?-?out)|(?: (?:aan|van|in|voor|wegens|type|na|tegen) ${owner}[a-z0-9']{1,20}(?: kliniek| body)?)|(?: (?:maanden|weken|pigmentosa|syndroom|aanvallen|implantaat|gezichtsveld|spuiten))|(?: [a-c](?![a-z0-9])| [a-z]?\\d{1,2}(?![a-z0-9,.])))`,
);
// "aan mijn heup geopereerd", "mijn linkerbeen is in januari geamputeerd".
const treated = /^(?:geopereerd|geholpen|geamputeerd|gehecht|bestraald|behandeld)$/;
const treatedPart = new RegExp(
  `(?:^|[^a-z])(?:aan ${owner}[a-z]{2,20}(?: [a-z]{2,12})? |[a-z]*(?:been|arm|voet|hand|knie|heup|vinger|teen|borst) (?:is|zijn|werd)(?: [a-z]+){0,3} )$`,
);

/** Takes in what belongs to a term: "een zware depressie", "de ziekte van parkinson", "geopereerd aan mijn knie". */
export function phraseAround({ words, text }: PersonalDataReading, { at, last }: MedicalTerm): Span {
  const joins = (index: number) => text.slice(words[index]?.end ?? 0, words[index + 1]?.start ?? 0);
  let first = at;
  while (first > 0 && at - first < 4) {
    const isHyphened = joins(first - 1) === "-";
    if (!isHyphened && (joins(first - 1) !== " " || !adjective.test(words[first - 1]?.text ?? ""))) break;
    first--;
  }
  const from = words[first]?.start ?? 0;
  const before = text.slice(Math.max(0, from - 40), from);
  const lead = uses.exec(before)?.[0] ?? (treated.test(words[at]?.text ?? "") ? treatedPart.exec(before)?.[0] : null);
  let final = last;
  while (joins(final) === "-" && final - last < 2) final++;
  const end = words[final]?.end ?? 0;
  return {
    start: lead == null ? from : from - lead.replace(/^[^a-z]/, "").length,
    end: end + (follow.exec(text.slice(end, end + 60))?.[0].length ?? 0),
  };
}

const betweenTerms =
  /^(?:[ ,+&/()-]|(?<![a-z])(?:en|of|met|door|voor|tegen|bij|op|de|den|het|een|nen|mijn|m'n|mn|van|aan|in|na|plus|haar|zijn|la|body|ook|nog|heeft|ik|heb)(?![a-z]))*$/;
const farthest = 20;

/** Stretches that tell of somebody's health, in order, and as one where next to nothing stands between them. */
export function joined(text: string, stretches: readonly Span[]): readonly Span[] {
  const inPlace = [...stretches].sort((a, b) => a.start - b.start);
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of inPlace) {
    const open = found.at(-1);
    const isNear = open !== undefined && start - open.end <= farthest && betweenTerms.test(text.slice(open.end, start));
    if (isNear) open.end = Math.max(open.end, end);
    else found.push({ start, end });
  }
  return found;
}
