/**
 * What a message is that is nothing but a few words: one of the words that our texts name (BEZWAAR, STATUS), an answer
 * to what we offered, or what one says when there is nothing more to say.
 */
export type Command =
  | "appeal"
  | "status"
  | "yes"
  | "no"
  | "fine"
  | "farewell"
  | "first"
  | "second"
  | "neither"
  | "morning"
  | "afternoon"
  | "tomorrow-morning"
  | "tomorrow-afternoon";

// Whole messages, without signs, in small letters.
const utterances: Readonly<Record<Command, string>> = {
  appeal: "bezwaar",
  status: "status",
  yes: "ja|ja graag|graag|ja hoor|ja dat mag|dat mag|ja prima|ja goed|ja is goed|doe maar|ja doe maar|jazeker|zeker|ja zeker|ja oke|ja ok|ja alstublieft|ja aub|ja dank u|ja bedankt|jawel|jep|yes|yes please",
  no: "nee|neen|nee hoor|nee dank je|nee dank u|nee dankje|nee bedankt|nee dank je wel|nee dank u wel|nee hoeft niet|hoeft niet|hoeft niet hoor|nee hoeft niet hoor|niet nodig|nee niet nodig|liever niet|nee liever niet|laat maar|nee laat maar|nope|no|no thanks|no thank you",
  fine: "ok|oke|okay|okee|okido|prima|goed|is goed|dat is goed|top|akkoord|in orde|ca va|fine",
  first: "1|een|de eerste|optie 1|nummer 1",
  second: "2|twee|de tweede|optie 2|nummer 2",
  neither:
    "0|nul|stop|niet bellen|niet meer bellen|bel niet|hoeft niet meer|het hoeft niet meer|hoeft al niet meer|toch niet|annuleren|annuleer|afzeggen",
  morning: "ochtend|de ochtend|in de ochtend|s ochtends|voormiddag|in de voormiddag",
  afternoon: "middag|de middag|in de middag|s middags|namiddag|in de namiddag",
  "tomorrow-morning": "morgenochtend|morgen ochtend|morgenvoormiddag|morgen voormiddag|tomorrow morning",
  "tomorrow-afternoon": "morgenmiddag|morgen middag|morgennamiddag|morgen namiddag|tomorrow afternoon",
  farewell:
    "duidelijk|oke duidelijk|ok duidelijk|helder|oke helder|fijn|super|perfect|mooi|mooi zo|tot ziens|doei|doeg|dag|daag|groetjes|groeten|tot dan|fijne dag|fijne dag nog|prettige dag|prettige avond|fijn weekend|prettig weekend|salut|ciao|bye",
};

const byUtterance: ReadonlyMap<string, Command> = new Map(
  Object.entries(utterances).flatMap(([command, said]) =>
    said.split("|").map((words) => [words, command as Command] as const),
  ),
);
const longest = 40;

/** The command that a text is, when it is nothing else, however it is written: "STATUS", "bezwaar!", "Oké :)". */
export function commandIn(text: string | null): Command | null {
  if (text === null || text.length > longest) return null;
  const words = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/\p{L}+|\p{N}+/gu);
  if (words === null) return null;
  return byUtterance.get(words.join(" ")) ?? chosenMoment(words);
}

// "Toch liever morgenochtend", "1 graag": what is said around a choice changes nothing of it.
function chosenMoment(words: readonly string[]): Command | null {
  const command = byUtterance.get(words.filter((word) => !around.has(word)).join(" "));
  return command !== undefined && isChoice.has(command) ? command : null;
}

const around: ReadonlySet<string> = new Set(
  "toch liever graag dan doe maar aub alstublieft svp please kan ook beter dat is mij me bel maak er van nog".split(
    " ",
  ),
);
const isChoice: ReadonlySet<Command> = new Set<Command>([
  "first",
  "second",
  "neither",
  "morning",
  "afternoon",
  "tomorrow-morning",
  "tomorrow-afternoon",
]);
