import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Heading2, Paragraph } from "@utrecht/component-library-react";
import type { Channel } from "../../api/contract/channel.ts";
import { ReasonForm } from "../conversation/reason-form.tsx";
import { channelModeWords, channelTexts, channelWords, deliveryFailureWords } from "../messages.ts";
import { Loading } from "../page/loading.tsx";
import { PageHeading } from "../page/page-heading.tsx";
import { ProblemNotice } from "../page/problem-notice.tsx";
import { change } from "../request.ts";
import { dateWords, momentWords } from "../time/moment.ts";
import { useNow } from "../time/use-now.ts";
import { wordsFor } from "../words.ts";
import { channelsQuery } from "./channels-query.ts";
import { LinkPanel } from "./link-panel.tsx";

/** The channels in use, who processes what comes in through them, and the switch that stops everything that leaves. */
export function ChannelsPage() {
  const { data, error, refetch } = useQuery(channelsQuery);
  return (
    <div className="page">
      <PageHeading title={channelTexts.title}>{channelTexts.title}</PageHeading>
      <Paragraph>{channelTexts.intro}</Paragraph>
      <ProblemNotice error={error} retry={() => void refetch()} />
      {!data && !error && <Loading />}
      {data?.map((found) => (
        <ChannelPanel key={found.channel} found={found} />
      ))}
    </div>
  );
}

function ChannelPanel({ found: { channel, mode, off, outage, isLinked, processors } }: { found: Channel }) {
  const now = useNow();
  const client = useQueryClient();
  const turn = useMutation({
    mutationFn: (reason: string) => change("POST", `/channels/${channel}/switch`, { off: off === null, reason }),
    onSettled: () => client.invalidateQueries({ queryKey: channelsQuery.queryKey }),
  });
  return (
    <section className="panel stack channel-panel">
      <Heading2 className="panel-title">{wordsFor(channelWords, channel)}</Heading2>
      <p role="status">
        <strong>{off ? channelTexts.off : channelTexts.on}</strong>{" "}
        {off ? channelTexts.offSince(off.by, momentWords(off.at, now), off.reason) : channelModeWords[mode]}
      </p>
      {outage && (
        <p role="status">
          {channelTexts.outage(wordsFor(deliveryFailureWords, outage.code), momentWords(outage.nextTryAt, now))}
        </p>
      )}
      {isLinked && <LinkPanel channel={channel} />}
      <ul>
        {processors.map(({ name, service, agreement, until }) => (
          <li key={`${name} ${service}`}>
            {channelTexts.processor(
              name,
              service,
              agreement === "own" ? null : dateWords(agreement),
              until === null ? null : dateWords(until),
            )}
          </li>
        ))}
      </ul>
      <ProblemNotice error={turn.error} />
      <ReasonForm
        key={String(off === null)}
        action={off ? channelTexts.turnOn : channelTexts.turnOff}
        question={off ? channelTexts.whyOn : channelTexts.whyOff}
        isBusy={turn.isPending}
        onReason={(reason) => turn.mutate(reason)}
      />
    </section>
  );
}
