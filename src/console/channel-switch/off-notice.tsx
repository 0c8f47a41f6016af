import { useQuery } from "@tanstack/react-query";
import { Alert } from "@utrecht/component-library-react";
import { channelTexts, channelWords } from "../messages.ts";
import { wordsFor } from "../words.ts";
import { channelsQuery } from "./channels-query.ts";

/** Says on every page which channels are switched off or out of order: nobody should wait for an answer through them. */
export function OffNotice() {
  const { data } = useQuery(channelsQuery);
  return (data ?? []).map(({ channel, off, outage }) => {
    const name = wordsFor(channelWords, channel);
    if (off === null && outage === null) return null;
    return (
      <Alert key={channel} type="warning">
        {off ? channelTexts.offNotice(name, off.reason) : channelTexts.outageNotice(name, outage?.waiting ?? 0)}
      </Alert>
    );
  });
}
