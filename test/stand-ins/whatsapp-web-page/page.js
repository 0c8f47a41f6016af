// What whatsapp-web.js 1.34.7 asks of the page of WhatsApp Web, and no more: a module or a member that it does not ask
// for is not there, and asking throws. What happens to the account comes from the server as a stream of orders; every
// call that would leave the page is told to the server.
(() => {
  const account = window.standIn;

  // Calls are told in their order, also when the page goes away meanwhile.
  let telling = Promise.resolve();
  let untold = [];
  const tell = (name, detail = null) => {
    untold.push({ name, detail });
    telling = telling.then(() => {
      const body = JSON.stringify(untold);
      untold = [];
      return body === "[]"
        ? undefined
        : fetch("/calls", { method: "POST", body, keepalive: true }).catch(() => undefined);
    });
    return telling;
  };
  const ask = async (path, detail) => {
    const response = await fetch(path, { method: "POST", body: JSON.stringify(detail) });
    return response.json();
  };

  class Emitter {
    #listeners = [];
    on(names, listener) {
      for (const name of names.split(" ")) this.#listeners.push({ name, listener });
    }
    once(name, listener) {
      const once = (...args) => {
        this.off(name, once);
        listener(...args);
      };
      this.on(name, once);
    }
    off(name, listener) {
      this.#listeners = this.#listeners.filter((one) => one.name !== name || one.listener !== listener);
    }
    trigger(name, ...args) {
      for (const one of [...this.#listeners]) if (one.name === name) one.listener(...args);
    }
  }

  class Wid {
    constructor(serialized) {
      const [, user, server] = /^([^@\s]+)@(c\.us|lid|g\.us|newsletter|broadcast)$/.exec(serialized) ?? [];
      if (user === undefined) throw new Error("wid error: invalid wid");
      this.user = user;
      this.server = server;
      this._serialized = serialized;
    }
    isLid() {
      return this.server === "lid";
    }
    isGroup() {
      return this.server === "g.us";
    }
    isStatus() {
      return this._serialized === "status@broadcast";
    }
    isUser() {
      return this.server === "c.us" || this.server === "lid";
    }
    toString() {
      return this._serialized;
    }
  }
  const createWid = (id) => (id instanceof Wid ? id : new Wid(typeof id === "string" ? id : id._serialized));

  class MsgKey {
    static #next = 0;
    static newId() {
      return Promise.resolve(`3EB0${account.visit}${String(MsgKey.#next++).padStart(6, "0")}`);
    }
    constructor({ from, to, id, selfDir }) {
      this.fromMe = selfDir === "out";
      this.remote = this.fromMe ? to : from;
      this.id = id;
      this._serialized = `${this.fromMe}_${this.remote._serialized}_${id}`;
    }
  }

  const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

  class Model extends Emitter {
    #fields;
    constructor(fields) {
      super();
      this.#fields = Object.keys(fields);
      Object.assign(this, fields);
    }
    set(changes) {
      for (const name of Object.keys(changes)) if (!this.#fields.includes(name)) this.#fields.push(name);
      Object.assign(this, changes);
    }
    serialize() {
      return plain(Object.fromEntries(this.#fields.map((name) => [name, this[name]])));
    }
    toJSON() {
      return this.serialize();
    }
  }

  class Collection extends Emitter {
    #models = new Map();
    get(id) {
      return this.#models.get(String(id?._serialized ?? id));
    }
    getModelsArray() {
      return [...this.#models.values()];
    }
    put(model) {
      this.#models.set(model.id._serialized, model);
      return model;
    }
    take(id) {
      this.#models.delete(String(id?._serialized ?? id));
    }
  }

  const Msg = new Collection();
  const Chat = new Collection();
  const Contact = new Collection();
  const Blocklist = new Collection();
  const Socket = Object.assign(new Emitter(), { state: "OPENING", hasSynced: false });
  const Conn = Object.assign(new Emitter(), {
    ref: account.ref,
    serialize: () => ({ pushname: "Gemeente", platform: "android" }),
  });
  const Cmd = Object.assign(new Emitter(), { refreshQR: () => void tell("refreshQR") });
  Msg.getMessagesById = (ids) => Promise.resolve({ messages: ids.map((id) => Msg.get(id)).filter(Boolean) });

  const setState = (state) => {
    Socket.state = state;
    Socket.trigger("change:state", Socket, state);
  };
  const setSynced = () => {
    Socket.hasSynced = true;
    Socket.trigger("change:hasSynced", Socket, true);
  };

  const own = { phone: createWid(account.ownPhone), lid: createWid(account.ownLid) };

  function chatOf(id) {
    const wid = createWid(id);
    const known = Chat.get(wid);
    if (known) return known;
    const msgs = [];
    const chat = new Model({ id: wid, t: 0, unreadCount: 0, isReadOnly: false, archive: false });
    Object.assign(chat, {
      formattedTitle: wid.user,
      mute: { expiration: 0 },
      msgs: { getModelsArray: () => [...msgs], add: (message) => void msgs.push(message) },
      // Asked for the newest metadata, as the library does for every group among all chats.
      ...(wid.isGroup() ? { groupMetadata: { serialize: () => ({ participants: [] }) } } : {}),
    });
    return Chat.put(chat);
  }

  /** Puts a message where the page has it; a new one is told of, one from before is just there. */
  function addMessage(raw, isNew) {
    const id = {
      fromMe: raw.id.fromMe,
      remote: createWid(raw.id.remote),
      id: raw.id.id,
      _serialized: `${raw.id.fromMe}_${raw.id.remote}_${raw.id.id}`,
      ...(raw.id.participant ? { participant: createWid(raw.id.participant) } : {}),
    };
    const known = Msg.get(id);
    const message = known ?? new Model({ ...raw, id, isNewMsg: isNew, from: wid(raw.from), to: wid(raw.to) });
    if (!known) {
      addMedia(message);
      Msg.put(message);
      const chat = chatOf(raw.id.remote);
      chat.msgs.add(message);
      chat.set({ t: raw.t, unreadCount: raw.id.fromMe ? chat.unreadCount : chat.unreadCount + 1 });
      if (isNew && !raw.id.fromMe) Chat.trigger("change:unreadCount", chat);
    }
    if (isNew) Msg.trigger("add", message);
  }
  const wid = (id) => (id === undefined ? undefined : createWid(id));

  function change(id, changes, events) {
    const message = Msg.get(id);
    if (!message) return;
    const before = Object.fromEntries(Object.keys(changes).map((name) => [name, message[name]]));
    message.set(changes);
    Msg.trigger("change", message);
    for (const name of events) {
      Msg.trigger(`change:${name}`, message, message[name], before[name]);
      message.trigger(`change:${name}`, message, message[name], before[name]);
    }
  }

  const contactFields = ({ id, phone, name, isBlocked }) => ({
    id: createWid(id),
    ...(phone ? { phoneNumber: createWid(phone) } : {}),
    name,
    isContactBlocked: isBlocked,
  });
  const lidOf = (phone) => Object.entries(account.phoneOfLid).find(([, known]) => known === phone)?.[0];
  function findContact(id) {
    const contact = createWid(id);
    const known = Contact.get(contact);
    if (known) return Promise.resolve(known);
    const phone = contact.isLid() ? account.phoneOfLid[contact._serialized] : undefined;
    return Promise.resolve(
      Contact.put(
        new Model(contactFields({ id: contact._serialized, phone, isBlocked: Boolean(Blocklist.get(contact)) })),
      ),
    );
  }
  Contact.find = findContact;

  async function setBlocked(name, contact, isBlocked) {
    await tell(name, contact.id._serialized);
    if (account.switches.blockDoesNothing) return;
    // The list shows the number of somebody whose number is known.
    const shown = contact.phoneNumber ?? contact.id;
    if (isBlocked) Blocklist.put({ id: shown });
    else Blocklist.take(shown);
    contact.set({ isContactBlocked: isBlocked });
    await ask("/blocked", { id: shown._serialized, isBlocked });
  }

  // A file is somewhere on the network, and the page fetches it when asked.
  function addMedia(message) {
    if (message.directPath === undefined) return;
    message.mediaData = { mediaStage: "NEED_POKE" };
    message.downloadMedia = async () => {
      await tell("downloadMedia", message.id._serialized);
      const response = await fetch(message.directPath, { method: "HEAD" });
      message.mediaData.mediaStage = response.ok ? "RESOLVED" : "ERROR_MISSING";
    };
  }

  const getter = (name) => (contact) => contact[name];
  const reactions = {
    reactionTableMode: { bulkUpsert: () => undefined },
  };

  const modules = {
    WAWebSocketModel: { Socket },
    WAWebCmd: { Cmd },
    WAWebConnModel: { Conn },
    WAWebOfflineHandler: { OfflineMessageHandler: { getOfflineDeliveryProgress: () => 100 } },
    WAWebAltDeviceLinkingApi: {
      setPairingType: (type) => void tell("setPairingType", type),
      initializeAltDeviceLinking: () => Promise.resolve(),
      startAltLinkingFlow: async (phone) => {
        await tell("startAltLinkingFlow", phone);
        return account.pairingCode;
      },
    },
    WAWebAdvSignatureApi: {},
    WABase64: { encodeB64: (bytes) => btoa(String.fromCharCode(...bytes)) },
    WAWebCompanionRegClientUtils: { DEVICE_PLATFORM: 1 },
    WAWebUserPrefsInfoStore: {
      waNoiseInfo: { get: () => Promise.resolve({ staticKeyPair: { pubKey: new Uint8Array([1, 2, 3]) } }) },
    },
    WAWebSignalStoreApi: {
      waSignalStore: {
        getRegistrationInfo: () => Promise.resolve({ identityKeyPair: { pubKey: new Uint8Array([4, 5, 6]) } }),
      },
    },
    WAWebUserPrefsMultiDevice: { getADVSecretKey: () => "adv-secret" },
    WAWebUserPrefsMeUser: { getMaybeMePnUser: () => own.phone, getMaybeMeLidUser: () => own.lid },
    WAWebCollections: { Msg, Chat, Contact, Blocklist },
    WAWebSyncGatingUtils: {},
    WAWebCallCollection: null,
    WAWebAddonReactionTableMode: reactions,
    WALinkify: { findLinks: () => [], findLink: () => null },
    WAWebNonMessageDataRequestPlaceholderMessageResendUtils: {
      handlePlaceholderMsgsSeen: (messages) => void tell("handlePlaceholderMsgsSeen", messages.length),
    },
    WAWebWidFactory: { createWid, createWidFromWidLike: createWid, asUserWidOrThrow: createWid },
    WAWebChatGetters: {
      getIsNewsletter: (chat) => chat.id.server === "newsletter",
      getIsBroadcast: (chat) => chat.id.server === "broadcast",
    },
    WAWebMsgKey: MsgKey,
    WAWebGetEphemeralFieldsMsgActionsUtils: { getEphemeralFields: () => ({}) },
    WAWebSendMsgChatAction: {
      addAndSendMsgToChat(chat, asked) {
        const other = () => new MsgKey({ to: chat.id, id: `${asked.id.id}R`, selfDir: "out" });
        const raw = account.switches.renamesSent ? { ...asked, id: other() } : asked;
        const message = Msg.put(new Model(raw));
        chat.msgs.add(message);
        Msg.trigger("add", message);
        const text = { id: plain(raw.id), to: chat.id._serialized, body: raw.body };
        const answered = tell("addAndSendMsgToChat", text)
          .then(() => ask("/sent", text))
          .then(({ ack }) => change(raw.id._serialized, { ack }, ["ack"]));
        return [Promise.resolve(), answered];
      },
    },
    WAWebFindChatAction: {
      findOrCreateLatestChat: (id) =>
        Promise.resolve(account.unknownTo.includes(createWid(id)._serialized) ? null : { chat: chatOf(id) }),
    },
    WAWebStreamModel: {
      Stream: { markAvailable: () => void tell("markAvailable"), markUnavailable: () => void tell("markUnavailable") },
    },
    WAWebUpdateUnreadChatAction: { sendSeen: () => tell("sendSeen") },
    WAWebChatStateBridge: {
      sendChatStateComposing: () => tell("sendChatStateComposing"),
      sendChatStatePaused: () => tell("sendChatStatePaused"),
    },
    WAWebPresenceChatAction: {
      sendPresenceUnavailable: () => tell("sendPresenceUnavailable"),
      sendPresenceAvailable: () => tell("sendPresenceAvailable"),
    },
    WAWebApiContact: {
      getCurrentLid: (id) => wid(lidOf(id._serialized)),
      getPhoneNumber: (id) => wid(account.phoneOfLid[id._serialized]),
      getAlternateUserWid: (id) => wid(id.isLid() ? account.phoneOfLid[id._serialized] : lidOf(id._serialized)),
    },
    WAWebQueryExistsJob: {
      queryWidExists: async (id) => {
        await tell("queryWidExists", id._serialized);
        return account.unknownTo.includes(id._serialized) ? null : { wid: id };
      },
    },
    WAWebContactGetters: {
      getIsMe: () => false,
      getIsUser: (contact) => contact.id.isUser(),
      getIsGroup: (contact) => contact.id.isGroup(),
      getIsWAContact: () => true,
      getUserid: (contact) => contact.id.user,
      getVerifiedName: () => undefined,
      getVerifiedLevel: () => undefined,
      getStatusMute: () => false,
      getName: getter("name"),
      getShortName: getter("name"),
      getPushname: getter("name"),
      getIsEnterprise: () => false,
    },
    WAWebFrontendContactGetters: { getIsMyContact: () => false },
    WAWebBlockContactUtils: { getContactToBlockOnlyUseIfNoAssociatedChat: (contact) => contact },
    WAWebBlockContactAction: {
      blockContact: ({ contact }) => setBlocked("blockContact", contact, true),
      unblockContact: (contact) => setBlocked("unblockContact", contact, false),
    },
    WAWebDownloadManager: {
      downloadManager: {
        async downloadAndMaybeDecrypt({ directPath, filehash, mediaKey }) {
          if (!filehash || !mediaKey) throw new Error("media key is missing");
          const response = await fetch(directPath);
          if (!response.ok) throw Object.assign(new Error("not there"), { status: response.status });
          return response.arrayBuffer();
        },
      },
    },
    WAWebChatLoadMessages: { loadEarlierMsgs: () => Promise.resolve([]) },
  };
  window.require = (name) => {
    if (!Object.hasOwn(modules, name)) throw new Error(`Module not found: ${name}`);
    return modules[name];
  };

  // The device's own key, kept where the page keeps it: it goes with the profile of the browser.
  const store = () =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open("device", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("keys");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
  const done = (transaction) =>
    new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
  async function deviceKey() {
    const transaction = (await store()).transaction("keys");
    const request = transaction.objectStore("keys").get("device");
    await done(transaction);
    return request.result ?? null;
  }
  async function keepDeviceKey(key) {
    const transaction = (await store()).transaction("keys", "readwrite", { durability: "strict" });
    transaction.objectStore("keys").put(key, "device");
    await done(transaction);
  }

  const orders = {
    ref({ ref }) {
      Conn.ref = ref;
      Conn.trigger("change:ref", Conn, ref);
    },
    async link({ device }) {
      await keepDeviceKey(device);
      setState("PAIRING");
      await fill();
      setState("CONNECTED");
      setSynced();
    },
    message: ({ message }) => addMessage(message, true),
    edit: ({ id, body, at }) =>
      change(id, { body, ...(at === null ? {} : { latestEditSenderTimestampMs: at }) }, ["body"]),
    caption: ({ id, caption, at }) => change(id, { caption, latestEditSenderTimestampMs: at }, ["caption"]),
    revoke: ({ id }) => change(id, { type: "revoked", body: "" }, ["type"]),
    // The page gives the words first and tells of the type last.
    decrypt: ({ id, body }) => change(id, { type: "chat", body }, ["body", "type"]),
    reaction({ id, parent, emoji, from, at }) {
      const key = (serialized) => {
        const [, fromMe, remote, bare] = /^(true|false)_([^_]+)_(.+)$/.exec(serialized);
        return { fromMe: fromMe === "true", remote, id: bare, _serialized: serialized };
      };
      reactions.reactionTableMode.bulkUpsert([
        {
          id: key(id),
          reactionParentKey: key(parent),
          reactionTimestamp: at,
          reactionText: emoji,
          from: createWid(from),
        },
      ]);
    },
    contacts: (known) => Object.assign(account, known),
    ack: ({ id, ack }) => change(id, { ack }, ["ack"]),
    changeNumber: ({ message, previous, current }) => {
      addMessage({ ...message, type: "notification_template", subtype: "change_number" }, false);
      change(`false_${message.id.remote}_${message.id.id}`, { to: current, templateParams: [previous, current] }, []);
    },
    state: ({ state }) => setState(state),
    reload: () => location.reload(),
    logout: () => {
      location.href = "/?post_logout=1";
    },
    // So that what was told so far is told.
    settle: ({ number }) => tell("settled", number),
  };

  /** Everything the account holds, as history that is just there. */
  async function fill() {
    const { messages, blocked } = await ask("/history", null);
    for (const message of messages) addMessage(message, false);
    for (const id of blocked) Blocklist.put({ id: createWid(id) });
  }

  async function begin() {
    const device = await deviceKey();
    const isKnown = device !== null && (await ask("/device", { device })).isKnown;
    if (isKnown) await fill();
    const stream = new EventSource("/orders");
    let following = Promise.resolve();
    stream.onmessage = ({ data }) => {
      const { order, ...detail } = JSON.parse(data);
      following = following.then(() => orders[order](detail));
    };
    await new Promise((resolve) => {
      stream.onopen = resolve;
    });
    if (!isKnown) return setState("UNPAIRED");
    if (account.switches.state) return setState(account.switches.state);
    if (account.switches.syncedAtLoad) return;
    setState("CONNECTED");
    setTimeout(setSynced, account.switches.syncMilliseconds);
  }

  // Before the library looks: the page is as good as ready already.
  if (account.switches.syncedAtLoad) Object.assign(Socket, { state: "CONNECTED", hasSynced: true });
  void begin();
  if (!account.switches.withoutVersion) window.Debug = { VERSION: "2.3000.1099999999" };
})();
