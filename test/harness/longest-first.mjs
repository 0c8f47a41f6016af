import Sequencer from "@jest/test-sequencer";

// The suites that take longest, longest first. Most of their time is waiting: for pauses, for processes, for limits
// of time. Last in the row they would be run alone, with the other workers idle. Jest knows how long a suite took
// only where it ran before, and goes by the size of the file elsewhere.
const longest = [
  "scenarios/lived",
  "integration/crash",
  "integration/start",
  "integration/delivery-outage",
  "integration/delivery",
  "integration/outages",
  "unit/detection/sweep",
  "console/pages",
  "contract/store/store",
  "console/story",
  "console/media",
  "console/linked-channel",
  "console/embed",
  "integration/media",
  "integration/messenger-instagram",
  "integration/x-road",
  "contract/queue/job-queue",
  "unit/media/inspector",
  "integration/whatsapp-web",
  "integration/whatsapp-web-supervisor",
  "integration/webchat",
  "integration/looking-back",
  "unit/detection/behaviour-weights",
  "integration/canary",
  "integration/verify-audit",
  "integration/desk-terms",
  "integration/webhooks",
  "integration/two-processes",
  "integration/desk",
  "integration/ladder",
  "integration/access",
  "integration/sanctions",
  "integration/colleagues",
  "integration/platform-block",
  "integration/back-office",
  "integration/texts",
  "integration/photographed-letter",
  "integration/pacing",
  "integration/whatsapp-road",
  "integration/telegram-road",
  "integration/tapped-answers",
  "unit/detection/learned",
  "scenarios/rehearsed",
  "integration/sweep",
];

const rank = ({ path }) => {
  const place = longest.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
  return place === -1 ? longest.length : place;
};

/** Starts the suites that take longest first, the others in Jest's own order. */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    return [...(await super.sort(tests))].sort((one, other) => rank(one) - rank(other));
  }
}
