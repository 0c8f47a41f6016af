/**
 * What a message is that is nothing but a few words: one of the words that our texts name (BEZWAAR, STATUS), an answer
 * to what we offered, or what one says when there is nothing more to say.
 */
export type Command = "appeal" | "status" | "yes" | "no" | "fine" | "farewell";

// Whole messages, without signs, in small letters.
const utterances: Readonly<Record<Command, string>> = {
  appeal: "bezwaar",
  status: "status",
  yes: "ja|ja graag|graag|ja hoor|ja dat mag|dat mag|ja prima|ja goed|ja is goed|doe maar|ja doe maar|jazeker|zeker|ja zeker|ja oke|ja ok|ja alstublieft|ja aub|ja dank u|ja bedankt|jawel|jep|yes|yes please",
  no: "nee|neen|nee hoor|nee dank je|nee dank u|nee dankje|nee bedankt|nee dank je wel|nee dank u wel|nee hoeft niet|hoeft niet|hoeft niet hoor|nee hoeft niet hoor|niet nodig|nee niet nodig|liever niet|nee liever niet|laat maar|nee laat maar|nope|no|no thanks|no thank you",
  fine: "ok|oke|okay|okee|okido|prima|goed|is goed|dat is goed|top|akkoord|in orde|ca va|fine",
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
  return words === null ? null : (byUtterance.get(words.join(" ")) ?? null);
}
