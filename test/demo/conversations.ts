/** What one turn of a demo conversation says, and what Berichtwacht must do with it. */
export interface Turn {
  readonly says: string;
  readonly rule: string;
  /** Words that must stand in the reply; none means that no reply may be sent. */
  readonly reply: readonly string[];
  readonly case?: string;
}

export interface DemoConversation {
  readonly title: string;
  readonly name: string;
  readonly phone: string;
  /** When it takes place; the demo sets its clock to it. */
  readonly at: string;
  readonly turns: readonly Turn[];
}

const signature = "Met vriendelijke groet, Klantcontactcentrum gemeente Duiven";
const workday = "2026-11-24T10:00:00+01:00";

/** Scripted conversations of our own making. */
export const demoConversations: readonly DemoConversation[] = [
  {
    title: "A plain question",
    name: "Testbewoner A",
    phone: "31600000001",
    at: workday,
    turns: [
      {
        says: "Goedemorgen, tot hoe laat is de milieustraat open?",
        rule: "question",
        reply: ["Beste Testbewoner A", "vandaag voor 17.00 uur", signature],
        case: "question",
      },
      { says: "En kan ik daar ook verf inleveren?", rule: "question", reply: [], case: "question" },
    ],
  },
  {
    title: "A BSN",
    name: "Testbewoner B",
    phone: "31600000002",
    at: workday,
    turns: [
      {
        says: "Kunt u kijken hoe het met mijn aanvraag staat? Mijn bsn is 1234 56 782",
        rule: "personal-data",
        reply: ["WhatsApp is geen veilige plek", "BEL", "MAIL", signature],
        case: "personal-data",
      },
    ],
  },
  {
    title: "An account number, then a call-back",
    name: "Testbewoner C",
    phone: "31600000003",
    at: workday,
    turns: [
      {
        says: "jullie mogen het storten op nl91 abna 0417 1643 00",
        rule: "personal-data",
        reply: ["geen veilige plek", "BEL"],
        case: "personal-data",
      },
      { says: "bel maar", rule: "call-back", reply: ["we bellen u vandaag voor 17.00 uur"], case: "call-back" },
    ],
  },
  {
    title: "Insult, warning, again, block",
    name: "Testbewoner D",
    phone: "31600000004",
    at: workday,
    turns: [
      {
        says: "Wat een waardeloze tent, jij bent echt een klootzak",
        rule: "abuse",
        reply: ["een belediging", "blokkeren we", "Dat accepteren we niet"],
      },
      {
        says: "rot toch op sukkel",
        rule: "abuse",
        reply: ["gewaarschuwd", "Helaas zonder resultaat", "blokkeren je op WhatsApp tot", "Bel 112"],
        case: "block-review",
      },
      { says: "hallo? krijg ik nog antwoord?", rule: "blocked", reply: [] },
    ],
  },
  {
    title: "A threat: to a person at once",
    name: "Testbewoner E",
    phone: "31600000005",
    at: workday,
    turns: [
      { says: "Als ik die vergunning niet krijg dan kom ik je doodslaan", rule: "threat", reply: [], case: "threat" },
    ],
  },
  {
    title: "Somebody in distress",
    name: "Testbewoner F",
    phone: "31600000006",
    at: workday,
    turns: [
      {
        says: "voor mij hoeft het allemaal niet meer, ik maak er een eind aan",
        rule: "distress",
        reply: ["0800-0113", "112"],
        case: "distress",
      },
    ],
  },
  {
    title: "In the weekend",
    name: "Testbewoner G",
    phone: "31600000007",
    at: "2026-11-28T14:30:00+01:00",
    turns: [
      {
        says: "De lantaarnpaal voor de school is kapot",
        rule: "question",
        reply: ["Op dit moment zijn we gesloten", "maandagochtend voor 12.00 uur", signature],
        case: "report",
      },
    ],
  },
];
