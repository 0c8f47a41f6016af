export interface EmbedTexts {
  readonly label: string;
  readonly title: (municipality: string) => string;
  readonly close: string;
  readonly failed: string;
  readonly openElsewhere: string;
}

/** The words on the municipal page itself; those inside the chat are the chat page's own. */
export const embedTexts: Readonly<Record<"nl" | "en", EmbedTexts>> = {
  nl: {
    label: "Stel uw vraag",
    title: (municipality) => `Chat met de ${municipality}`,
    close: "Sluit de chat",
    failed: "De chat wil hier niet openen.",
    openElsewhere: "Open de chat in een nieuw venster",
  },
  en: {
    label: "Ask your question",
    title: (municipality) => `Chat with ${municipality}`,
    close: "Close the chat",
    failed: "The chat does not open here.",
    openElsewhere: "Open the chat in a new window",
  },
};
