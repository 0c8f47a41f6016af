/** Something a made-up resident writes on WhatsApp, at a moment of the morning the pictures are of. */
export interface PreparedMessage {
  readonly at: string;
  readonly name: string;
  readonly phone: string;
  readonly text: string;
}

/** The moment the pictures are taken. */
export const pictureMoment = "2026-11-24T10:24:00+01:00";

const third = { name: "Testbewoner 3", phone: "31600000203" } as const;

const insult = "Jij bent echt een klootzak.";

/** What has come in by then; names, numbers and words are of our own making. */
export const preparedMessages: readonly PreparedMessage[] = [
  {
    at: "2026-11-23T14:10:00+01:00",
    name: "Testbewoner 1",
    phone: "31600000201",
    text: "Ik wil een melding doen: de lantaarnpaal bij het fietspad aan de Kerkstraat is al een week kapot.",
  },
  {
    at: "2026-11-24T09:05:00+01:00",
    name: "Testbewoner 2",
    phone: "31600000202",
    text: "Goedemorgen, hoeveel kost een nieuw paspoort en moet ik daarvoor een afspraak maken?",
  },
  {
    ...third,
    at: "2026-11-24T09:12:00+01:00",
    text: "Hoi, wanneer wordt de container op het plein geleegd? Hij is al weken vol.",
  },
  { ...third, at: "2026-11-24T09:31:00+01:00", text: insult },
  {
    at: "2026-11-24T09:48:00+01:00",
    name: "Testbewoner 4",
    phone: "31600000204",
    text: "Kunt u kijken hoe het met mijn aanvraag staat? Mijn bsn is 123456782 en ik ben geboren op 12-03-1985.",
  },
  { at: "2026-11-24T09:50:00+01:00", name: "Testbewoner 4", phone: "31600000204", text: "Bel maar" },
  {
    at: "2026-11-24T10:02:00+01:00",
    name: "Testbewoner 5",
    phone: "31600000205",
    text: "Ik ruik gas bij de flat aan het Marktplein, wat moet ik doen?",
  },
  {
    at: "2026-11-24T10:15:00+01:00",
    name: "Testbewoner 6",
    phone: "31600000206",
    text: "Ik wil bezwaar maken tegen de beschikking die ik van jullie kreeg.",
  },
];

/** The conversation that is shown open: what the agent answers, what comes back, and what is being typed. */
export const openConversation = {
  insult,
  answer: "Vervelend dat de container al zo lang vol is. Ik heb het doorgegeven. Morgenochtend wordt hij geleegd.",
  reply: {
    ...third,
    at: "2026-11-24T10:20:00+01:00",
    text: "Oké, bedankt! Mijn buurman noemde mij ook al een sukkel.",
  },
  draft: "Fijn dat het duidelijk is. ",
} as const;

/** What a resident and the municipality say in the web chat. */
export const chatStory = {
  question: "Goedemorgen, heb ik een afspraak nodig om een rijbewijs aan te vragen?",
  answer: "U heeft geen afspraak nodig. Neem een nieuwe pasfoto mee.\n\nKijk voor de tijden op https://www.duiven.nl.",
  personal: "Dank u wel! Heeft u mijn bsn nog nodig? Dat is 123456782",
} as const;
