"use strict";
// What only a browser can do: the document, the store, the share sheet, the clock. No rule stands
// here. What is shown, what is asked, what a line says and whether it may be recorded: all of that
// is answered by the module, which is the program's own library.
(() => {
  const storeName = "rounds-1";
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let library;
  let lastAnswer = Promise.resolve();

  // The module: one question and one answer, both JSON.

  const unpacked = async (id) => {
    const text = document.getElementById(id)?.textContent.trim() ?? "";
    if (!text) return undefined;
    const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).arrayBuffer();
  };

  const bytesAt = (place, count) => new Uint8Array(library.memory.buffer, place, count);

  const start = async () => {
    const host = {
      random: (place, count) => crypto.getRandomValues(bytesAt(place, count)),
      number: (place, count) => Number(decoder.decode(bytesAt(place, count))),
    };
    const { instance } = await WebAssembly.instantiate(await unpacked("module"), { host });
    library = instance.exports;
  };

  // Whoever takes room gives it back; an answer says its place and the number of its bytes.
  const ask = (question) => {
    const bytes = encoder.encode(JSON.stringify(question));
    const place = library.take(bytes.length);
    bytesAt(place, bytes.length).set(bytes);
    const answer = BigInt.asUintN(64, library.ask(place, bytes.length));
    library.give(place);
    const said = Number(answer >> 32n);
    const text = decoder.decode(bytesAt(said, Number(answer & 0xffffffffn)));
    library.give(said);
    return JSON.parse(text);
  };

  const now = () => {
    const date = new Date();
    return { at: date.getTime(), offset: -date.getTimezoneOffset() };
  };

  // The store. A line is kept when its strict transaction has completed, and not before.

  let opened;

  const store = () => {
    opened ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(storeName);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("lines", { keyPath: ["round", "writer", "seq"] });
        request.result.createObjectStore("things", { keyPath: "name" });
      };
      request.onsuccess = () => {
        request.result.onclose = () => (opened = undefined);
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
      request.onerror = () => reject(request.error);
    });
    opened.catch(() => (opened = undefined));
    return opened;
  };

  // Some systems close the store under memory pressure; then it is opened again, twice at most.
  const inStore = async (names, mode, work) => {
    for (let tries = 0; ; tries += 1) {
      try {
        const database = await store();
        return await new Promise((resolve, reject) => {
          const transaction = database.transaction(names, mode, { durability: "strict" });
          let result;
          transaction.oncomplete = () => resolve(result);
          transaction.onabort = () => reject(transaction.error ?? new Error("AbortError"));
          work(transaction, (value) => (result = value));
        });
      } catch (error) {
        const isClosed = ["InvalidStateError", "UnknownError"].includes(error.name);
        if (!isClosed || tries === 2) throw error;
        opened = undefined;
      }
    }
  };

  const allOf = (round, writer) => IDBKeyRange.bound([round, writer, 0], [round, writer, Infinity]);

  const storedLines = (round, writer) =>
    inStore(["lines"], "readonly", (transaction, give) => {
      const request = transaction.objectStore("lines").getAll(allOf(round, writer));
      request.onsuccess = () => give(request.result.map((line) => line.line));
    });

  const storedThings = () =>
    inStore(["things"], "readonly", (transaction, give) => {
      const request = transaction.objectStore("things").getAll();
      request.onsuccess = () => give(request.result);
    });

  const keepThing = (name, value) =>
    inStore(["things"], "readwrite", (transaction) => {
      const things = transaction.objectStore("things");
      if (value === null) things.delete(name);
      else things.put({ name, value });
    });

  // The lines are made inside the transaction, so that nobody can come between the last line that
  // was read and the one that is added.
  const write = ({ round, writer }) =>
    inStore(["lines"], "readwrite", (transaction, give) => {
      const lines = transaction.objectStore("lines");
      const last = lines.openCursor(allOf(round, writer), "prev");
      last.onsuccess = () => {
        const end = last.result?.value;
        const made = ask({
          event: "write", ...now(), seq: end?.seq ?? 0, sum: end?.sum ?? "0000000000000000",
        });
        give(made);
        for (const line of made.add ?? []) lines.add(line);
        for (const line of made.replace ?? []) lines.put(line);
      };
    });

  const erase = ({ round, writer }) =>
    inStore(["lines", "things"], "readwrite", (transaction) => {
      transaction.objectStore("lines").delete(allOf(round, writer));
      transaction.objectStore("things").delete(`draft/${round}/${writer}`);
    });

  // The document: what the module describes, as elements. Words become text and nothing else.

  const tags = new Set(
    ("p h1 h2 h3 div section form label input textarea select option button ul ol li span strong " +
      "small output fieldset legend dl dt dd blockquote table caption thead tbody tr th td details " +
      "summary br progress nav").split(" "));
  const properties = new Set(["value", "checked", "disabled", "selected", "open", "hidden"]);
  const allowed = /^(id|class|lang|dir|role|type|name|for|rows|placeholder|tabindex|accept|max|scope|autocomplete|autocapitalize|enterkeyhint|spellcheck|inputmode|required|colspan|aria-[a-z]+)$/;
  const deeds = new WeakMap();

  const patch = (parent, nodes) => {
    const olds = [...parent.childNodes];
    nodes.forEach((node, place) => {
      const old = olds[place];
      if (typeof node === "string") {
        if (old?.nodeType === Node.TEXT_NODE) {
          if (old.data !== node) old.data = node;
        } else {
          const text = document.createTextNode(node);
          old ? old.replaceWith(text) : parent.append(text);
        }
        return;
      }
      if (!tags.has(node.t)) throw new Error(`no such element: ${node.t}`);
      const isSame = old?.nodeName.toLowerCase() === node.t && old.dataset.key === (node.k ?? "");
      const element = isSame ? old : document.createElement(node.t);
      element.dataset.key = node.k ?? "";
      const wanted = node.a ?? {};
      for (const { name } of [...element.attributes]) {
        if (allowed.test(name) && !(name in wanted)) element.removeAttribute(name);
      }
      for (const [name, value] of Object.entries(wanted)) {
        if (properties.has(name)) {
          if (element[name] !== value) element[name] = value;
        } else if (allowed.test(name) && element.getAttribute(name) !== value) {
          element.setAttribute(name, value);
        }
      }
      for (const name of ["disabled", "hidden"]) {
        if (!(name in wanted) && element[name]) element[name] = false;
      }
      if (node.d) deeds.set(element, node.d);
      else deeds.delete(element);
      patch(element, node.c ?? []);
      if (!isSame) old ? old.replaceWith(element) : parent.append(element);
    });
    olds.slice(nodes.length).forEach((old) => old.remove());
  };

  let waking;

  const show = (answer) => {
    for (const [name, nodes] of Object.entries(answer.show ?? {})) {
      const region = document.getElementById(name);
      if (region) patch(region, nodes);
    }
    if (answer.title) document.title = answer.title;
    if (answer.wake !== undefined) {
      clearTimeout(waking);
      waking = setTimeout(() => tell({ event: "tick" }), answer.wake);
    }
    document.getElementById(answer.focus)?.focus({ preventScroll: answer.focus === "line" });
    // The newest notes are the last ones, right above the line; a lesson that plays stays in sight.
    if (answer.focus === "line" && !document.querySelector("[role=log]")) {
      window.scrollTo(0, document.documentElement.scrollHeight);
    }
  };

  // What the module wants done, one thing after the other.

  const toKeep = new Map();
  let keeping;

  const keepAll = async () => {
    while (toKeep.size) {
      const [name, value] = toKeep.entries().next().value;
      toKeep.delete(name);
      try {
        await keepThing(name, value);
      } catch (error) {
        tell({ event: "unkept", why: error.name });
      }
    }
  };

  const things = {
    write: async (wish) => {
      try {
        const made = await write(wish);
        return made.again ? { event: "reload" } : { event: "kept" };
      } catch (error) {
        return { event: "refused", why: error.name };
      }
    },
    lines: async ({ round, writer }) => {
      try {
        return { event: "stored", lines: await storedLines(round, writer) };
      } catch (error) {
        return { event: "refused", why: error.name };
      }
    },
    // Of what is kept under one name only the last counts; typing does not wait for the store.
    keep: ({ name, value }) => {
      toKeep.set(name, value);
      keeping ??= keepAll().finally(() => (keeping = undefined));
    },
    erase: async (wish) => {
      try {
        await keeping;
        await erase(wish);
        return { event: "erased" };
      } catch (error) {
        return { event: "refused", why: error.name };
      }
    },
    share: async ({ name, text }) => {
      try {
        await navigator.share({ files: [new File([text], name, { type: "text/plain" })] });
        return { event: "handed", way: "share" };
      } catch (error) {
        return { event: "unhanded", way: "share", why: error.name };
      }
    },
    save: async ({ name, text }) => {
      try {
        if (window.showSaveFilePicker) {
          const file = await window.showSaveFilePicker({ suggestedName: name });
          const stream = await file.createWritable();
          await stream.write(text);
          await stream.close();
        } else {
          const link = document.createElement("a");
          link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
          link.download = name;
          link.click();
          setTimeout(() => URL.revokeObjectURL(link.href), 60000);
        }
        return { event: "handed", way: "save" };
      } catch (error) {
        return { event: "unhanded", way: "save", why: error.name };
      }
    },
    copy: async ({ text }) => {
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        const area = document.createElement("textarea");
        area.value = text;
        document.body.append(area);
        area.select();
        const isCopied = document.execCommand("copy");
        area.remove();
        if (!isCopied) return { event: "unhanded", way: "copy", why: "" };
      }
      return { event: "handed", way: "copy" };
    },
    awake: () => {
      keepAwake = true;
      return stayAwake();
    },
    asleep: () => {
      keepAwake = false;
      return stayAwake();
    },
    blank: () => {
      document.getElementById("blank").hidden = false;
      document.getElementById("blank").focus();
    },
    say: ({ words }) => {
      document.getElementById("said").textContent = words;
    },
  };

  const perform = async (answer) => {
    show(answer);
    for (const wish of answer.want ?? []) {
      const outcome = await things[wish.want](wish);
      if (outcome) await perform(ask({ ...outcome, ...now() }));
    }
  };

  // Everything that happens is told in its order; what takes time does not hold up the typing.
  const tell = (event) => {
    const answer = ask({ ...event, ...now() });
    show(answer);
    if (!answer.want?.length) return;
    lastAnswer = lastAnswer.then(() => perform({ want: answer.want })).catch(fail);
  };

  let keepAwake = false;
  let wakeLock;

  const stayAwake = async () => {
    try {
      if (!keepAwake) await wakeLock?.release();
      else if (document.visibilityState === "visible") {
        wakeLock = await navigator.wakeLock?.request("screen");
      }
    } catch {
      // A device that wants to sleep may; nothing is lost by it.
    }
  };

  const fail = (error) => {
    const said = document.getElementById("said");
    said.textContent =
      `Something in this page failed (${error.name ?? "error"}). Everything kept so far is safe: ` +
      "reload the page to go on.";
    console.error(error);
  };

  const valuesOf = (form) => {
    const values = {};
    for (const field of form.elements) {
      if (!field.name || ((field.type === "checkbox" || field.type === "radio") && !field.checked)) {
        continue;
      }
      if (field.type === "checkbox") (values[field.name] ??= []).push(field.value);
      else if (field.type !== "file") values[field.name] = field.value;
    }
    return values;
  };

  const listen = () => {
    document.addEventListener("click", (click) => {
      const element = click.target.closest?.("button");
      const deed = element && element.type !== "submit" && deeds.get(element);
      if (deed) tell({ event: "deed", ...deed });
    });
    document.addEventListener("submit", (submit) => {
      submit.preventDefault();
      const deed = deeds.get(submit.target);
      if (deed) tell({ event: "deed", ...deed, values: valuesOf(submit.target) });
    });
    document.addEventListener("input", (input) => {
      const deed = deeds.get(input.target);
      if (deed) tell({ event: "typed", ...deed, text: input.target.value });
    });
    document.addEventListener("change", async (change) => {
      const deed = deeds.get(change.target);
      if (!deed || change.target.type !== "file") return;
      const texts = [];
      for (const file of change.target.files) texts.push(await file.text());
      change.target.value = "";
      if (texts.length) tell({ event: "deed", ...deed, texts });
    });
    document.addEventListener("keydown", (key) => {
      const isPlain = !key.isComposing && !key.shiftKey && !key.ctrlKey && !key.metaKey;
      if (key.key === "Enter" && isPlain && key.target.tagName === "TEXTAREA") {
        const form = key.target.form;
        if (form && deeds.get(form) && key.target.dataset.key === "line") {
          key.preventDefault();
          form.requestSubmit();
        }
      } else if (key.key === "Escape" && !key.isComposing) {
        const blank = document.getElementById("blank");
        if (blank.hidden) tell({ event: "deed", deed: "blank" });
        else wake();
      }
    });
    const blank = document.getElementById("blank");
    const wake = () => {
      blank.hidden = true;
      document.getElementById("line")?.focus({ preventScroll: true });
    };
    blank.addEventListener("click", wake);
    document.addEventListener("visibilitychange", stayAwake);
  };

  // Two windows of one page would both write; the second says so and only shows.
  const others = () =>
    new Promise((resolve) => {
      if (!navigator.locks) return resolve(false);
      navigator.locks
        .request("rounds", { ifAvailable: true }, (lock) => {
          resolve(!lock);
          return lock ? new Promise(() => {}) : undefined;
        })
        .catch(() => resolve(false));
    });

  const begin = async () => {
    const said = document.getElementById("said");
    if (typeof DecompressionStream === "undefined" || typeof WebAssembly === "undefined") {
      said.textContent =
        "This browser is too old for this page. Any browser from 2023 on will do: update it, or " +
        "take notes on paper and hand them in.";
      return;
    }
    try {
      await start();
      listen();
      let kept = [];
      let why = "";
      try {
        kept = await storedThings();
      } catch (error) {
        why = error.name;
      }
      const data = JSON.parse(document.getElementById("data")?.textContent || "{}");
      const isSecond = await others();
      tell({
        event: "begin", data, things: kept, why, second: isSecond,
        can: {
          share: Boolean(navigator.canShare?.({ files: [new File(["x"], "x.txt", { type: "text/plain" })] })),
          save: !navigator.standalone,
        },
      });
      navigator.storage?.persist?.().catch(() => {});
    } catch (error) {
      fail(error);
    }
  };

  // For whoever tries the page: everything told so far is done when both have ended.
  window.rounds = { done: async () => { await lastAnswer; await keeping; } };
  begin();
})();
