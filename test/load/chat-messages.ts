import { aValidBsn } from "../builders/bsn.ts";

/** Messages as residents send them, half of them with personal data; some 60 characters each. */
export const chatMessages: readonly string[] = [
  "Goedemorgen, tot hoe laat is de milieustraat vandaag open?",
  `Hallo, mijn bsn is ${aValidBsn()} en ik wil weten hoe het met mijn aanvraag staat`,
  "jullie mogen het storten op NL91 ABNA 0417 1643 00, alvast bedankt",
  "De lantaarnpaal voor de school in de Dorpsstraat doet het al drie weken niet, kunt u dat doorgeven?",
  "Ik ben het er helemaal niet mee eens, dit is echt belachelijk. Ik wil dat iemand mij belt op 06-12345678",
  "jij bent een klootzak",
  "ik ben geboren op 3 mei 1980 en wil graag een nieuw paspoort aanvragen, wat moet ik meenemen?",
  "dank u wel voor de snelle reactie!",
  "kan ik u mailen? mijn adres is jan.jansen@voorbeeld.nl",
  "ok",
];
/** All of them again and again, as long as a channel lets a message be. */
export const longText: string = chatMessages.join(" ").repeat(10).slice(0, 4096);
