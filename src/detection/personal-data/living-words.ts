import { cue } from "./cue.ts";

const living = new Set(
  "appartement|flat|studio|kot|domicilie|gedomicilieerd|thuis|logeer|logeert|logeren|slaap|slaapt|verblijf|verblijft|verblijven|trek|trekt|intrekken|huis|woning|kamer|straat|straatnaam|stek|huren|huur|huurt|gehuurd|woon|woont|woonde|wonen|woonadres|thuisadres|huisadres|adres|bezorgadres|postadres|woonachtig|verhuizing|verhuizen|verhuis|verhuisd|verhuist|ingeschreven|wonend|wonende".split(
    "|",
  ),
);
/** Whether a folded word says that somebody lives somewhere. */
export function isLiving(word: string): boolean {
  return living.has(word);
}

/** Whether a folded word says from or to where somebody moves. */
export function isDirection(word: string): boolean {
  return word === "van" || word === "naar";
}

const towards = new Set(["naar", "op", "aan", "in", "bij"]);

/** Whether a folded word leads in where something is sent, or where somebody lives. */
export function isTowards(word: string): boolean {
  return towards.has(word);
}

// Without one of these nobody is said to live in a place, and nothing to be sent to one, in so many words.
const dwelling = new Set(
  "woon woont wonen woonde wone slaap slaapt logeer logeert logeren verblijf verblijft verblijven trek trekt intrekken ingeschreven gedomicilieerd huur huurt huren huis adres kamer kot woning flat appartement stuur sturen stuurt opsturen zenden toesturen bezorg bezorgen bezorgd leveren geleverd pakket pakketje".split(
    " ",
  ),
);

/** Whether a folded word says that somebody lives or moves somewhere, or leads in where: bits of `cue`. */
export function livingCues(word: string): number {
  const isLead = isLiving(word) || isDirection(word) || isTowards(word);
  return (isLead ? cue.living : 0) | (dwelling.has(word) ? cue.dwelling : 0);
}
