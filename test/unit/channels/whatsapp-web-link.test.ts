import { spawn } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { diagnose, type Limits, type Seen } from "../../../src/channels/whatsapp-web/diagnosis.ts";
import { createInbox } from "../../../src/channels/whatsapp-web/inbox.ts";
import { prepareProfile, setProfileAside } from "../../../src/channels/whatsapp-web/profile.ts";
import { createSentMessages } from "../../../src/channels/whatsapp-web/sent-messages.ts";
import type { ChannelEvent } from "../../../src/model/channel-event.ts";
import type { OutboundId } from "../../../src/model/ids.ts";
import { eventually } from "../../harness/eventually.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

describe("the profile of a session", () => {
  const locked = (sessions: string, owner: string) => {
    mkdirSync(join(sessions, "session"), { recursive: true });
    symlinkSync(owner, join(sessions, "session", "SingletonLock"));
    return join(sessions, "session", "SingletonLock");
  };
  const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

  it("is for its owner alone, also when the folder was there", () => {
    const sessions = temporaryFolder();
    mkdirSync(join(sessions, "session"), { mode: 0o755 });
    expect(prepareProfile(sessions)).toBe(true);
    for (const folder of [sessions, join(sessions, "session")]) expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it("loses the lock of a browser that is gone, or of another machine", () => {
    const sessions = temporaryFolder();
    for (const owner of [`${hostname()}-999999999`, "another-container-1", "not a lock"]) {
      const lock = locked(sessions, owner);
      expect(prepareProfile(sessions)).toBe(true);
      expect(isThere(lock)).toBe(false);
    }
  });

  it("loses the lock when its process is another program now, and keeps it while it is the browser", async () => {
    const sessions = temporaryFolder();
    const lock = locked(sessions, `${hostname()}-${process.pid}`);
    expect(prepareProfile(sessions)).toBe(true);
    expect(isThere(lock)).toBe(false);
    const browser = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)", join(sessions, "session")]);
    try {
      await new Promise((spawned) => browser.once("spawn", spawned));
      locked(sessions, `${hostname()}-${browser.pid}`);
      expect(prepareProfile(sessions)).toBe(false);
      expect(isThere(lock)).toBe(true);
    } finally {
      browser.kill("SIGKILL");
    }
  });

  it("is put aside whole, of which the last two stay", () => {
    const sessions = temporaryFolder();
    for (const [index, day] of ["01", "02", "03"].entries()) {
      mkdirSync(join(sessions, "session"));
      writeFileSync(join(sessions, "session", "key"), String(index));
      setProfileAside(sessions, new Date(`2026-11-${day}T10:00:00Z`));
    }
    expect(existsSync(join(sessions, "session"))).toBe(false);
    expect(readdirSync(sessions)).toEqual(["set-aside-2026-11-02T100000.000Z", "set-aside-2026-11-03T100000.000Z"]);
    setProfileAside(sessions, new Date());
  });
});

describe("the diagnosis of a session", () => {
  const limits: Limits = { start: 100, code: 20, unheard: 5, offline: 50, planned: 1_000 };
  const seen: Seen = {
    now: 500,
    startedAt: 400,
    progressAt: 450,
    codeAt: null,
    isReady: true,
    unheardSince: null,
    offlineSince: null,
    silences: 0,
  };
  const well = { state: "CONNECTED", hasSynced: true, isInjected: true };
  const lost = { ...well, isInjected: false };

  it.each([
    ["fine", well, {}],
    ["fine", null, { silences: 2 }],
    ["page-lost", null, { silences: 3 }],
    ["banned", { ...well, state: "TOS_BLOCK" }, {}],
    ["banned", { ...well, state: "SMB_TOS_BLOCK" }, { isReady: false, codeAt: 499 }],
    ["fine", lost, { unheardSince: 497 }],
    ["announce-synced", lost, { unheardSince: 490 }],
    ["fine", well, { isReady: false, unheardSince: 490 }],
    ["page-lost", well, { isReady: false, unheardSince: 460 }],
    ["disconnected", lost, { unheardSince: 499, offlineSince: 440 }],
    ["fine", { ...well, state: "OPENING" }, { offlineSince: 480 }],
    ["fine", { ...well, hasSynced: false }, { isReady: false, codeAt: 490, progressAt: 300 }],
    ["stale-code", { ...well, hasSynced: false }, { isReady: false, codeAt: 470 }],
    ["not-starting", { ...well, hasSynced: false }, { isReady: false, progressAt: 400 }],
    ["planned", well, { startedAt: -600 }],
    ["fine", { ...well, state: "TIMEOUT" }, { startedAt: -600, offlineSince: 490 }],
  ] as const)("says %s", (what, health, changes) => {
    expect(diagnose(health, { ...seen, ...changes }, limits)).toBe(what);
  });
});

describe("the inbox of a linked channel", () => {
  const event = (id: string): ChannelEvent => ({
    kind: "delivery",
    state: "sent",
    outboundId: null,
    channelMessageId: id,
    at: null,
  });
  const later = (milliseconds: number, id: string) =>
    new Promise<readonly ChannelEvent[]>((resolve) => setTimeout(() => resolve([event(id)]), milliseconds));

  it("keeps the order in which things happened, and goes on past what cannot be read", async () => {
    const taken: ChannelEvent[] = [];
    const inbox = createInbox({
      takeIn: async (events) => void taken.push(...events),
      onRecovered: () => undefined,
      firstPause: 1,
      longestPause: 5,
    });
    inbox.add(later(30, "a"));
    inbox.add(Promise.reject(new Error("no")));
    inbox.add(later(0, "b"));
    expect(inbox.isEmpty()).toBe(false);
    await eventually("all of it", () => inbox.isEmpty());
    expect(taken).toEqual([event("a"), event("b")]);
    await inbox.close();
  });

  it("hands over again until it is in, counts once what asks nothing, and says when it works again", async () => {
    const rounds: (readonly ChannelEvent[])[] = [];
    let recovered = 0;
    const inbox = createInbox({
      takeIn: async (events) => {
        rounds.push(events);
        if (rounds.length < 3) throw new Error("The database is away.");
      },
      onRecovered: () => recovered++,
      firstPause: 1,
      longestPause: 5,
    });
    inbox.add(Promise.resolve([event("a"), { kind: "ignored", what: "status" }]));
    await eventually("all of it", () => inbox.isEmpty());
    expect(rounds).toEqual([[event("a"), { kind: "ignored", what: "status" }], [event("a")], [event("a")]]);
    expect(recovered).toBe(1);
    await inbox.close();
  });
});

describe("what was sent", () => {
  const id = "00000000-0000-4000-8000-000000000001" as OutboundId;

  it("is known by our own id, and gives back what was heard before that was known", () => {
    const sent = createSentMessages();
    sent.holdAck("true_x_1", { message: {}, ack: 2 });
    sent.holdAck("true_x_1", { message: {}, ack: 1 });
    expect(sent.outboundIdOf("true_x_1")).toBeNull();
    expect(sent.noteSent("true_x_1", id)).toEqual({ message: {}, ack: 2 });
    expect(sent.outboundIdOf("true_x_1")).toBe(id);
    expect(sent.noteSent("true_x_2", id)).toBeNull();
  });

  it("stays in doubt since it was tried first, until it is known", () => {
    const sent = createSentMessages();
    sent.noteUnclear(id, { chatId: "x", text: "hallo", since: 1 });
    sent.noteUnclear(id, { chatId: "x", text: "hallo", since: 9 });
    expect(sent.unclear(id)).toMatchObject({ since: 1 });
    sent.noteSent("true_x_1", id);
    expect(sent.unclear(id)).toBeNull();
  });
});
