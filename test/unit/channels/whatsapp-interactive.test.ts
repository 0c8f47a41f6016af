import fc from "fast-check";
import { chosenWords, interactiveOf } from "../../../src/channels/whatsapp-cloud/interactive.ts";

const choice = fc.record({ words: fc.string({ minLength: 1, maxLength: 20 }), about: fc.string({ minLength: 1 }) });

describe("answers to tap on WhatsApp", () => {
  it("keep to Meta's limits whatever is offered, and are left out where they cannot", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 5000 }),
        fc.array(choice, { maxLength: 12 }),
        (text, choices) => {
          const made = interactiveOf(text, choices) as {
            type: "button" | "list";
            body: { text: string };
            action: {
              buttons?: { reply: { title: string } }[];
              sections?: { rows: { title: string; description: string }[] }[];
            };
          } | null;
          if (made === null) return;
          expect(made.body.text).toBe(text);
          const { buttons, sections } = made.action;
          expect(text.length).toBeLessThanOrEqual(1024);
          if (buttons) {
            expect(buttons.length).toBeLessThanOrEqual(3);
            for (const { reply } of buttons) expect(reply.title.length).toBeLessThanOrEqual(20);
          }
          for (const { rows } of sections ?? []) {
            expect(rows.length).toBeLessThanOrEqual(10);
            for (const { title, description } of rows) {
              expect(title.length).toBeLessThanOrEqual(24);
              expect(description.length).toBeLessThanOrEqual(72);
            }
          }
        },
      ),
    );
  });

  it("are read back as their words, and only ours", () => {
    const made = interactiveOf("Tekst", [{ words: "BEL", about: "bel mij" }]) as {
      action: { buttons: { reply: { id: string } }[] };
    };
    expect(chosenWords(made.action.buttons[0]?.reply.id)).toBe("BEL");
    expect(chosenWords("iets anders")).toBeNull();
    expect(chosenWords(undefined)).toBeNull();
  });
});
