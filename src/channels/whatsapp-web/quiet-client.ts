import whatsappWeb from "whatsapp-web.js";

export type WebClient = InstanceType<typeof whatsappWeb.Client>;

// What the library does not declare, and its declared types do not allow to override.
interface ClientInsides {
  inject(): Promise<void>;
  requestPairingCode(phoneNumber: string, showNotification?: boolean, intervalMs?: number): Promise<string>;
  initWebVersionCache(): Promise<void>;
}
interface AuthInsides {
  logout(): Promise<void>;
}
const Client = whatsappWeb.Client as unknown as new (options: whatsappWeb.ClientOptions) => WebClient & ClientInsides;
const LocalAuth = whatsappWeb.LocalAuth as unknown as new (options: {
  dataPath: string;
}) => Omit<InstanceType<typeof whatsappWeb.LocalAuth>, "logout"> & AuthInsides;

/**
 * The library as it is, except that what it starts without waiting for it cannot fail unheard: an unheard failure ends
 * the whole process. Whoever watches the page sees what came of it.
 */
class QuietClient extends Client {
  #isStarted = false;

  override async initialize(): Promise<void> {
    await super.initialize();
    this.#isStarted = true;
  }

  // Runs again on every navigation, unawaited: a page that reloads meanwhile rejects it.
  override async inject(): Promise<void> {
    const injected = super.inject();
    await (this.#isStarted ? injected.catch(() => undefined) : injected);
  }

  // Unawaited. Without a code there is nothing to show, and the next start asks again.
  override requestPairingCode(...args: Parameters<ClientInsides["requestPairingCode"]>): Promise<string> {
    return super.requestPairingCode(...args).catch(() => "");
  }

  // Unawaited when the library gives up by itself.
  override async destroy(): Promise<void> {
    await super.destroy().catch(() => undefined);
  }

  // Runs as soon as there is a browser. What it is for, keeping a copy of every page, is unawaited and not used.
  override initWebVersionCache(): Promise<void> {
    // A browser that is killed breaks its pipes off when nobody listens to them any more.
    for (const pipe of this.pupBrowser?.process()?.stdio ?? []) pipe?.on("error", () => undefined);
    return Promise.resolve();
  }
}

/**
 * Keeps the session where it is when the page says that it was logged out, which it says wrongly at times: the library
 * would delete all of it. Whoever watches puts it aside once the browser has let go of it.
 */
class KeptSession extends LocalAuth {
  override logout(): Promise<void> {
    return Promise.resolve();
  }
}

export interface BrowserOptions {
  readonly chromiumPath: string;
  /** Further flags of the browser. */
  readonly browserArgs: readonly string[];
  /** Number to link by code rather than by QR, digits only. */
  readonly pairingNumber: string | null;
  /** Where sessions lie, one folder each. */
  readonly sessions: string;
}

/** How long the page may take to say which version it is. */
const versionMilliseconds = 30_000;
/** How often a pairing code is renewed, as WhatsApp does it. */
export const pairingCodeMilliseconds = 180_000;

/** A client that is not started yet. */
export function createQuietClient({ chromiumPath, browserArgs, pairingNumber, sessions }: BrowserOptions): WebClient {
  // Chromium has no sandbox for root, as in a container.
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return new QuietClient({
    authStrategy: new KeptSession({ dataPath: sessions }),
    authTimeoutMs: versionMilliseconds,
    webVersionCache: { type: "none" },
    // The browser's own: one of years ago draws attention.
    userAgent: false as unknown as string,
    ...(pairingNumber === null
      ? {}
      : {
          pairWithPhoneNumber: {
            phoneNumber: pairingNumber,
            showNotification: true,
            intervalMs: pairingCodeMilliseconds,
          },
        }),
    puppeteer: {
      executablePath: chromiumPath,
      headless: true,
      // No port by which others on this machine could steer it, and no browser that outlives us.
      pipe: true,
      args: [
        ...root,
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        ...browserArgs,
      ],
      // Signals are ours to answer: the library would end the process without closing anything else.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    },
  });
}

/** The folder of the session under the folder of sessions, as the library calls it. */
export const sessionFolder = "session";
