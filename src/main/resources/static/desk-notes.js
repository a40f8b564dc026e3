// SPDX-License-Identifier: Apache-2.0
// One note at the secretary's desk: kept in this browser with every key, then on the server, until both say the same.
import { drop, keep, kept } from "/static/desk-store.js";

const SAVE_AFTER = 2000;
const LONGEST_PAUSE = 30000;
const KEEPALIVE = 60000;
const FINAL = [400, 404, 409, 413];
const SIGN = /^\s*(?:<private>\s*)?(?:@|AI\s+)([\p{L}\p{N}][\p{L}\p{M}\p{N}_.'’-]*):?(?:\s+(.*))?$/u;

export class Note {
  constructor(desk, item, title, area) {
    this.desk = desk;
    this.item = item;
    this.title = title;
    this.id = area?.id;
    this.key = `${item} ${title}`;
    this.pause = 0;
    this.from = Number(area?.dataset.from ?? 0);
    const record = kept(this.desk, this.key);
    if (record) {
      this.put(record.text);
      this.say("here");
      this.save();
    }
  }

  get area() {
    return this.id ? document.getElementById(this.id) : null;
  }

  get waits() {
    return kept(this.desk, this.key) !== null;
  }

  put(text) {
    if (this.area && this.area.value !== text) {
      this.area.value = text;
      this.look();
    }
  }

  // What is typed goes into this browser before anything else is done with it.
  typed() {
    const record = kept(this.desk, this.key) ?? { item: this.item, title: this.title, from: this.from };
    record.text = this.area.value;
    const isHere = keep(this.desk, this.key, record);
    this.say("here", isHere ? "" : "this browser keeps nothing; stay until it is on the server");
    this.look();
    this.timer ??= setTimeout(() => this.save(), SAVE_AFTER);
  }

  // A text that was sent once is sent again under its id until there is an answer, so that it is written down once.
  async save() {
    clearTimeout(this.timer);
    this.timer = null;
    const record = kept(this.desk, this.key);
    if (!record || this.busy) {
      return;
    }
    record.sending ??= { id: newId(), text: record.text, from: record.from };
    keep(this.desk, this.key, record);
    this.busy = true;
    this.say("saving");
    let answer;
    let said;
    try {
      answer = await this.send(record.sending);
      said = await answer.json();
    } catch {
      // No line, or it broke off: the text stays here and is sent again.
      answer = null;
    }
    this.busy = false;
    if (answer?.ok) {
      this.saved(said, record.sending.text);
    } else if (FINAL.includes(answer?.status)) {
      this.refused(said.detail);
    } else {
      this.later(answer?.status);
    }
  }

  send(sending) {
    const body = JSON.stringify({ ...sending, act: "noted", item: this.item, title: this.title });
    const headers = { "Content-Type": "application/json" };
    const options = { method: "POST", headers, body, keepalive: body.length < KEEPALIVE };
    return fetch(`/api/v1/agendas/${this.desk.meeting}/acts`, options);
  }

  saved(answer, text) {
    this.pause = 0;
    this.from = answer.number;
    const record = kept(this.desk, this.key);
    const isAll = record === null || record.text === text;
    if (isAll) {
      drop(this.desk, this.key);
    } else {
      keep(this.desk, this.key, { ...record, from: answer.number, sending: undefined });
      this.timer ??= setTimeout(() => this.save(), SAVE_AFTER);
    }
    if (this.area) {
      this.area.dataset.from = answer.number;
      this.area.form.elements.from.value = answer.number;
      if (this.area.value === text) {
        this.area.defaultValue = text;
      }
    }
    const time = new Date(answer.when).toLocaleTimeString("en-GB", { timeZone: this.desk.zone });
    this.onServer = `on the server ${time.replace(/^0/, "")}, version ${answer.version}, by ${this.desk.name}`;
    this.say(isAll ? "server" : "here");
    this.desk.saw(answer.number, Boolean(answer.others));
  }

  refused(why) {
    const { sending, ...record } = kept(this.desk, this.key);
    keep(this.desk, this.key, record);
    this.say("refused", why);
    if (record.text !== sending.text) {
      this.timer ??= setTimeout(() => this.save(), SAVE_AFTER);
    }
  }

  later(status) {
    this.pause = Math.min(LONGEST_PAUSE, this.pause ? this.pause * 2 : 1000);
    const why = status === 401 ? "you are signed out: sign in again in another tab" : "no answer";
    this.say("here", `${why}; next try in ${Math.round(this.pause / 1000)} s`);
    this.timer = setTimeout(() => this.save(), this.pause);
  }

  // The line is back.
  hurry() {
    if (this.pause) {
      this.pause = 0;
      this.save();
    }
  }

  // The page was made anew around it.
  shown() {
    const area = this.area;
    if (area && !this.waits) {
      this.desk.waiting.delete(this);
      this.from = Number(area.dataset.from);
      if (area !== document.activeElement) {
        this.put(area.defaultValue);
      }
    } else if (this.waits) {
      this.say(this.busy ? "saving" : "here");
    }
  }

  say(at, more = "") {
    const words = {
      here: "here only, not yet on the server",
      saving: "saving",
      server: this.onServer,
      refused: "here only, the server does not take it",
    }[at];
    const line = this.id && document.getElementById(this.id.replace(/^note-/, "at-"));
    if (line) {
      line.dataset.at = at;
      line.textContent = more ? `${words}: ${more}` : words;
    }
    this.at = at;
    this.desk.told(this, more);
  }

  // Lines that are too wide, and the action items in it; of this note alone.
  look() {
    const lines = this.area.value.split("\n");
    const width = Number(this.area.dataset.width);
    const wide = lines.findIndex(line => line.length > width);
    this.part("wide").textContent = wide < 0 ? "" : `Line ${wide + 1} is wider than ${width}.`;
    const captured = actions(lines).map(words => {
      const entry = document.createElement("li");
      entry.textContent = `* ${words}`;
      return entry;
    });
    this.part("captured").replaceChildren(...captured);
  }

  part(name) {
    return document.getElementById(this.id.replace(/^note-/, `${name}-`));
  }
}

function actions(lines) {
  const found = [];
  let open = false;
  for (const line of lines) {
    const sign = SIGN.exec(line);
    if (sign) {
      found.push([`${sign[1]}:`, sign[2] ?? ""]);
    } else if (open && line.trim()) {
      found.at(-1).push(line.trim());
    }
    open = Boolean(sign) || (open && line.trim() !== "");
  }
  return found.filter(words => words.slice(1).join("").trim()).map(words => words.join(" "));
}

function newId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");
}
