import { readdirSync, readFileSync } from "node:fs";
import { readConfiguration } from "../../../src/config/configuration.ts";
import { channelNames } from "../../../src/model/channel.ts";
import { botTemplates, type TemplateName, type TemplateValues, templateNames } from "../../../src/model/template.ts";
import { placeholders } from "../../../src/replies/placeholders.ts";
import { createReplies, type TemplateSource } from "../../../src/replies/replies.ts";
import { templateDuties } from "../../../src/replies/template-duties.ts";
import { parseTemplateFile } from "../../../src/replies/template-file.ts";

const { municipality, templates } = readConfiguration("duiven");
const replies = createReplies(
  templates,
  municipality,
  channelNames.filter((name) => name !== "instagram"),
);
const request = { formOfAddress: "u", name: null, channel: "whatsapp" } as const;

function withText(name: string, source: string): () => unknown {
  const file = `templates/${name}.md`;
  return () => {
    const changed: TemplateSource = { text: parseTemplateFile(file, source), source, file };
    return createReplies(
      templates.map((other) => (other.text.name === changed.text.name ? changed : other)),
      municipality,
      ["whatsapp"],
    );
  };
}

describe("replies", () => {
  it.each([...botTemplates])(
    "%s: has opening, notice and signature once, in both registers, and nothing left to fill in",
    (template) => {
      const values = Object.fromEntries(
        templateDuties[template].given.map((value) => [value, placeholders[value].sample]),
      );
      for (const formOfAddress of ["u", "je"] as const) {
        const text = replies.automatic({
          parts: [{ template, values }],
          formOfAddress,
          name: "Jan",
          channel: "whatsapp",
        });
        expect(text).toMatch(formOfAddress === "u" ? /^Beste Jan,\n\n/ : /^Hallo Jan,\n\n/);
        expect(text.split(municipality.signature)).toHaveLength(2);
        expect(text.endsWith(municipality.signature)).toBe(true);
        expect(text).toContain(municipality.automaticNotice);
        expect(text).not.toMatch(/\{\{|\}\}|\{%|undefined|\n{3}/);
      }
    },
  );

  it.each([...templateNames])("%s: speaks one register in each variant", (template) => {
    const { u, je } = replies.templates[template].body;
    expect(u).not.toMatch(/\b(je|jij|jou|jouw)\b/i);
    expect(je).not.toMatch(/\b(u|uw)\b/i);
  });

  it("opens neutrally for who has no known name", () => {
    expect(
      replies.automatic({
        ...request,
        parts: [{ template: "acknowledgement", values: { promise: "vandaag voor 17.00 uur" } }],
      }),
    ).toMatch(/^Goedendag,\n\n/);
  });

  it("makes one reply of several texts", () => {
    const parts = [
      { template: "written-required", values: { formalMatter: "een bezwaar" } },
      { template: "personal-data-redirect", values: {} },
    ] as const;
    const text = replies.automatic({ ...request, parts });
    expect(text.match(/Goedendag/g)).toHaveLength(1);
    expect(text.match(/Met vriendelijke groet/g)).toHaveLength(1);
    expect(text).toContain("een bezwaar");
    expect(text).toContain("geen veilige plek");
    expect(text).not.toContain("BEL");
  });

  it("signs what an agent writes, and does not call it automatic", () => {
    expect(replies.personal("Morgen om tien uur.", { ...request, name: "Jan" })).toBe(
      `Beste Jan,\n\nMorgen om tien uur.\n\n${municipality.signature}`,
    );
  });

  it("leaves out the consequence from a first, friendly naming", () => {
    const values = { behaviour: "een belediging", warningUntil: "1 mei 2027" };
    const friendly = replies.single({ template: "abuse-warning", values }, request);
    const serious = replies.single({ template: "abuse-warning", values: { ...values, consequence: "yes" } }, request);
    expect(friendly).not.toContain("blokkeren");
    expect(serious).toContain("blokkeren we u");
  });

  const say = (template: TemplateName, values: TemplateValues, channel: "whatsapp" | "webchat" = "whatsapp") =>
    replies.single({ template, values }, { ...request, channel });

  it("promises nobody at once to who is in distress, and says when nobody is there", () => {
    for (const template of botTemplates.filter((name) => name.startsWith("distress-"))) {
      expect(say(template, {})).toMatch(/112.*Een medewerker leest uw bericht zo snel mogelijk\.$/s);
      expect(say(template, { closed: "ja" })).toMatch(/112.*Wij zijn nu gesloten .*Wacht niet op ons\.$/s);
      for (const body of Object.values(replies.templates[template].body)) expect(body).not.toContain("meteen te zien");
    }
  });

  it("names the number that will be called for what it is", () => {
    const values = { promise: "vandaag voor 17.00 uur" };
    expect(say("call-back-confirmed", { ...values, numberGiven: "ja" })).toContain("het nummer dat u net stuurde");
    expect(say("call-back-confirmed", values)).toContain("het nummer dat we van u hebben");
    expect(say("call-back-confirmed", { ...values, askPhone: "ja" })).toContain("Op welk telefoonnummer");
  });

  it("lists only the form of the matter at hand", () => {
    const { forms } = municipality;
    const formIn = (values: TemplateValues) =>
      Object.values(forms).filter((form) => say("written-required", { formalMatter: "x", ...values }).includes(form));
    expect(formIn({ objection: "ja" })).toEqual([forms.objection]);
    expect(formIn({ complaint: "ja" })).toEqual([forms.complaint]);
    expect(formIn({})).toEqual([forms.contact]);
  });

  it("puts a preposition before the channel that fits it", () => {
    const values = { warnedAt: "1 mei", warnedBehaviour: "x", behaviour: "y", blockedUntil: "30 oktober 2026" };
    expect(say("abuse-block", values)).toContain("blokkeren u op WhatsApp tot");
    expect(say("abuse-block", values, "webchat")).toContain("blokkeren u in deze chat tot");
    for (const { body } of Object.values(replies.templates))
      for (const text of Object.values(body)) expect(text).not.toMatch(/\b(op|in) \{\{ kanaal\.naam/);
  });

  it("does not call different behaviour a repetition", () => {
    for (const text of Object.values(replies.templates["abuse-block"].body)) expect(text).not.toContain("opnieuw {{");
  });

  it("has a sender for every text that is said to be sent by itself", () => {
    const source = ["src/policy", "src/casework"]
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
      )
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const unsent = botTemplates.filter((name) => !new RegExp(`"${name}"`).test(source));
    expect(unsent).toEqual([]);
  });

  it("never asks for what may not be sent, and never says that somebody has read it", () => {
    for (const template of botTemplates) {
      for (const body of Object.values(replies.templates[template].body)) {
        expect(body).not.toMatch(
          /stuur (ons )?(uw|je) (bsn|rekeningnummer|geboortedatum)|we hebben (uw|je) bericht gelezen/i,
        );
      }
    }
  });
});

describe("a wrong template", () => {
  const fine = "> Test.\n\n# u\nU hoort {{ belofte }} van ons.\n\n# je\nJe hoort {{ belofte }} van ons.\n";

  it("is named by file and line: unknown placeholder", () => {
    expect(withText("acknowledgement", fine.replace("# je\nJe", "# je\nHoi.\nJe {{ datum }}"))).toThrow(
      /^templates\/acknowledgement\.md:8: variant "je": unknown placeholder \{\{ datum \}\}/,
    );
  });

  it("is named by file and line: a placeholder that is not filled in here", () => {
    expect(withText("acknowledgement", fine.replace("U hoort", "{{ gedrag }} U hoort"))).toThrow(
      /^templates\/acknowledgement\.md:4: variant "u": unknown placeholder/,
    );
  });

  it("is named by file and line: missing variant", () => {
    expect(withText("acknowledgement", "> Test.\n\n# u\nU hoort {{ belofte }} van ons.\n")).toThrow(
      /^templates\/acknowledgement\.md:5: has no text for "je"/,
    );
  });

  it("is named by file and line: broken markup", () => {
    expect(withText("acknowledgement", fine.replace("# je\nJe", "# je\n{% if naam %}Je"))).toThrow(
      /^templates\/acknowledgement\.md:7: variant "je": tag \{% if naam %\} not closed/,
    );
  });

  it("is named by file: a duty left out", () => {
    expect(withText("acknowledgement", fine.replaceAll("{{ belofte }}", "snel"))).toThrow(
      /must use \{\{ belofte \}\} \(protocol D53\)/,
    );
  });

  it("is named by file: what a resident is told of a question that goes inside", () => {
    const handed = (words: string) => `> Test.\n\n# u\n${words}\n\n# je\n${words}\n`;
    const name = "handed-to-back-office";
    expect(withText(name, handed("Ik zet uw vraag uit bij {{ afdeling }}."))).toThrow(/must use \{\{ termijn \}\}/);
    expect(withText(name, handed("U krijgt {{ termijn }} antwoord."))).toThrow(/must use \{\{ afdeling \}\}/);
  });

  it("is named by file and line: a wrong word in the English", () => {
    expect(withText("acknowledgement", `${fine}\n# en\nWe reply {{ promise }}.\n`)).toThrow(
      /variant "en": unknown placeholder \{\{ promise \}\}/,
    );
  });

  it("is named by file: too long for a channel", () => {
    expect(withText("acknowledgement", fine.replace("van ons", "x".repeat(5000)))).toThrow(
      /^templates\/acknowledgement\.md:4: variant "u" can grow to \d+ characters; whatsapp allows 4096/,
    );
  });

  const crisis = (words: string) => `> Test.\n\n# u\n${words}\n\n# je\n${words}\n`;
  it.each([
    ["distress-self-harm", "Bel ons maar.", /must always say 112 /],
    ["distress-self-harm", "Bel 112, of kijk op https://www.113.nl.", /must always say 0800-0113 or 113 /],
    ["distress-self-harm", "Bel 112 of 0800-0113-22.", /must always say 0800-0113 or 113 /],
    ["distress-self-harm", "{% if gesloten %}Bel 112 of 113.{% else %}Bel 113.{% endif %}", /must always say 112 /],
    ["distress-domestic-violence", "Bel 112.", /must always say 0800-2000 /],
    ["distress-emergency", "Bel {{ gemeente.telefoon }}. {% comment %}112{% endcomment %}", /must always say 112 /],
  ])("is refused when %s leaves out its help line: %s", (name, words, message) => {
    expect(withText(name, crisis(words))).toThrow(message);
    expect(withText(name, crisis(words))).toThrow(new RegExp(`^templates/${name}\\.md:4: variant "u"`));
  });

  it("is refused when the English leaves out its help line, which the Dutch below does not make up for", () => {
    const english = `${crisis("Bel 113. Is er direct gevaar? Bel 112!")}\n# en\n`;
    expect(withText("distress-self-harm", `${english}Please call us.\n`)).toThrow(/variant "en" must always say 112/);
    expect(withText("distress-self-harm", `${english}Call 113, or 112.\n`)).not.toThrow();
  });

  it("may say it in other words", () => {
    expect(withText("distress-self-harm", crisis("Bel 113. Is er direct gevaar? Bel 112!"))).not.toThrow();
  });

  it.each([
    municipality.signature,
    municipality.automaticNotice.toUpperCase(),
    "Met vriendelijke groet,\nKlantcontactcentrum gemeente Duiven",
  ])("is refused when it says what every reply ends with: %s", (words) => {
    expect(withText("acknowledgement", fine.replace("van ons.", `van ons.\n\n${words}`))).toThrow(
      /variant "u" says ".+"; every reply ends with that already/,
    );
  });

  it("cannot loop, include or assign", () => {
    for (const tag of ["{% for i in (1..9) %}{{ i }}{% endfor %}", "{% include 'x' %}", "{% assign x = 1 %}"]) {
      expect(withText("acknowledgement", fine.replace("van ons", tag))).toThrow(/tag "\w+" not found/);
    }
  });

  it("cannot ask for more memory than a text may have", () => {
    const greedy = fine.replace("van ons", "{% if (1..90000000) contains 5 %}van ons{% endif %}");
    expect(withText("acknowledgement", greedy)).toThrow(/variant "u": memory alloc limit exceeded/);
  });

  it("must be one we know, and must all be there", () => {
    expect(() => parseTemplateFile("templates/other.md", fine)).toThrow(/is not a template of ours/);
    expect(() => createReplies(templates.slice(1), municipality, ["whatsapp"])).toThrow(/this template is missing/);
  });
});

describe("a reply in English", () => {
  const english = { ...request, language: "en" } as const;
  const promise = {
    template: "acknowledgement",
    values: { promise: "morgen" },
    inEnglish: { promise: "tomorrow" },
  } as const;

  it("goes above the Dutch, with the signature once", () => {
    const text = replies.automatic({ ...english, parts: [promise] });
    expect(text).toMatch(/^Good day,.*tomorrow.*--- Nederlands ---.*Goedendag,.*morgen/s);
    expect(text.split(municipality.signature)).toHaveLength(2);
    expect(text.split(municipality.automaticNotice)).toHaveLength(2);
  });

  it("is in Dutch as soon as one of its texts has no English", () => {
    const warning = { template: "abuse-warning", values: { behaviour: "een belediging" } } as const;
    expect(replies.automatic({ ...english, parts: [warning, promise] })).not.toContain("tomorrow");
  });

  it("is in Dutch where a municipality has no English", () => {
    const { english: _english, ...others } = municipality;
    const dutch = createReplies(templates, others, ["whatsapp"]);
    expect(dutch.automatic({ ...english, parts: [promise] })).not.toContain("tomorrow");
  });
});
