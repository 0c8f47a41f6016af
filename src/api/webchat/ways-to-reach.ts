import type { Municipality } from "../../replies/municipality.ts";

/** For a resident who tries to send a file: why it is not taken, and the way that does exist. */
export function noFiles({ forms, telephone, postalAddress, email }: Municipality): string {
  return [
    "Bestanden en foto's kunnen hier niet. Er is niets verstuurd.",
    `Hoort een document bij een aanvraag? Stuur het mee met het formulier: ${forms.desk}. Of stuur het per post: ${postalAddress}.`,
    `Staan er geen persoonlijke gegevens in? Dan kan mailen ook: ${email}.`,
    `Weet u het niet zeker? Bel ${telephone}.`,
  ].join(" ");
}

/**
 * For a resident while the channel is switched off. The bot is silent then, also to somebody in danger, so this is where
 * the help lines stand.
 */
export function switchedOff({
  telephone,
  openingHours,
  email,
  visitingAddress,
  helplines,
  forms,
}: Municipality): string {
  return [
    "Er gaat nu even geen antwoord via deze chat. Uw bericht komt wel binnen en een medewerker leest het.",
    `Wilt u nu antwoord? Bel ${telephone} (${openingHours}), mail naar ${email} of kom langs: ${visitingAddress}. Online regelen kan ook: ${forms.desk}.`,
    `Is er direct gevaar? Bel 112. Denkt u aan zelfdoding? Bel ${helplines.selfHarm.telephones.join(" of ")}.`,
  ].join(" ");
}
