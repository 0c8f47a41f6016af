import { useQuery } from "@tanstack/react-query";
import { Alert } from "@utrecht/component-library-react";
import { channelTexts, channelWords } from "../messages.ts";
import { wordsFor } from "../words.ts";
import { channelsQuery } from "./channels-query.ts";

/** Says on every page which channels are switched off, and why: nobody should wait for an answer through them. */
export function OffNotice() {
  const { data } = useQuery(channelsQuery);
  return (data ?? []).map(
    ({ channel, off }) =>
      off && (
        <Alert key={channel} type="warning">
          {channelTexts.offNotice(wordsFor(channelWords, channel), off.reason)}
        </Alert>
      ),
  );
}
