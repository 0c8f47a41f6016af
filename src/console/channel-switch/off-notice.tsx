import { useQuery } from "@tanstack/react-query";
import { Alert } from "@utrecht/component-library-react";
import { channelTexts } from "../messages.ts";
import { channelsQuery } from "./channels-query.ts";

/** Says on every page which channels are switched off, and why: nobody should wait for an answer through them. */
export function OffNotice() {
  const { data } = useQuery(channelsQuery);
  return (data ?? []).map(
    ({ channel, label, off }) =>
      off && (
        <Alert key={channel} type="warning">
          {channelTexts.offNotice(label, off.reason)}
        </Alert>
      ),
  );
}
