import { Router } from "express";
import { type ChannelName, channelNames } from "../../model/channel.ts";
import { modeOn } from "../../policy/policy-rules.ts";
import { type Channel, type Link, switchSchema } from "../contract/channel.ts";
import type { ApiParts } from "../ports.ts";
import { ApiError } from "../problem-handler.ts";
import { requireAdmin, signedIn } from "../session/require-agent.ts";
import { namesOf } from "./agent-names.ts";

/** The channels in use, and the switch by which an admin stops everything that leaves through one (B15). */
export function channelRoutes(parts: ApiParts): Router {
  const router = Router();

  router.get("/channels", async (_request, response) => {
    response.json(await present(parts));
  });

  router.get("/channels/:channel/link", requireAdmin, (request, response) => {
    const channel = channelNames.find((name) => name === request.params.channel);
    const state = channel === undefined ? null : parts.linkState(channel);
    if (state === null) throw new ApiError(404, "not-found", "Dit kanaal is niet aan een telefoon gekoppeld.");
    const link: Link = state.kind === "waiting-to-retry" ? { ...state, at: state.at.toISOString() } : state;
    response.json(link);
  });

  router.post("/channels/:channel/switch", requireAdmin, async (request, response) => {
    const channel = channelNames.find((name) => name === request.params.channel);
    if (channel === undefined || !parts.channels.includes(channel))
      throw new ApiError(404, "not-found", "Dit kanaal is niet in gebruik.");
    const { off, reason } = switchSchema.parse(request.body);
    await parts.switchChannel({ channel, isOff: off, reason, agentId: signedIn(response).id });
    response.status(204).end();
  });

  return router;
}

async function present({ store, accounts, channels, policy, processors, linkState }: ApiParts): Promise<Channel[]> {
  const switches = await store.channelSwitches.latest();
  const names = await namesOf(accounts);
  const off = (channel: ChannelName): Channel["off"] => {
    const last = switches.get(channel);
    if (!last?.isOff) return null;
    return { at: last.at.toISOString(), by: names.get(last.agentId) ?? null, reason: last.reason };
  };
  const outage = async (channel: ChannelName): Promise<Channel["outage"]> => {
    const pause = await store.channelPauses.find(channel);
    if (pause === null) return null;
    const waiting = await store.outbound.waitingFor(channel);
    return { code: pause.code, waiting, nextTryAt: pause.until.toISOString() };
  };
  const outages = await Promise.all(channels.map(outage));
  return channels.map((channel, place) => ({
    channel,
    mode: modeOn(channel, policy.rules),
    off: off(channel),
    outage: outages[place] ?? null,
    isLinked: linkState(channel) !== null,
    processors: processors
      .filter((processor) => processor.channels.includes(channel))
      .map(({ name, service, agreement, until }) => ({ name, service, agreement, until: until ?? null })),
  }));
}
