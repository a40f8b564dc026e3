// SPDX-License-Identifier: Apache-2.0
// Hears what happens to one agenda: by a stream, and by asking now and then where streams do not get through.
const ASK_AGAIN = 15000;
const SOON = 2000;
const SILENCE = 40000;
const FAILURES = 3;

export class Stream {
  constructor(meeting, revision, tell) {
    this.address = `/api/v1/agendas/${meeting}/`;
    this.revision = revision;
    this.tell = tell;
    this.failures = 0;
    this.asked = 0;
    if (globalThis.EventSource) {
      this.open();
    } else {
      this.failures = Infinity;
      this.ask();
    }
  }

  open() {
    this.close();
    const source = new EventSource(`${this.address}events?heard=${this.revision}`);
    this.source = source;
    this.listen();
    source.onopen = () => {
      this.failures = 0;
      this.listen();
      this.tell({ connected: true });
    };
    source.addEventListener("here", () => this.listen());
    source.addEventListener("revision", event => {
      this.listen();
      const news = JSON.parse(event.data);
      this.revision = news.revision;
      this.tell(news);
    });
    for (const name of ["queue", "positions", "minutes", "topic", "presence"]) {
      source.addEventListener(name, event => {
        this.listen();
        this.tell(JSON.parse(event.data));
      });
    }
    source.addEventListener("end", event => {
      if (JSON.parse(event.data).reason === "rights") {
        this.over();
      } else {
        this.failures = FAILURES;
        this.ask();
      }
    });
    source.onerror = () => this.fail();
  }

  // A line that says nothing for long, not even that it is there, is none.
  listen() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.fail(), SILENCE);
  }

  fail() {
    this.failures++;
    this.ask();
  }

  async ask() {
    this.close();
    try {
      const answer = await fetch(`${this.address}news`, { headers: this.etag ? { "If-None-Match": this.etag } : {} });
      this.answered(answer, answer.status === 200 ? await answer.json() : null);
    } catch {
      this.later(false, SOON + Math.random() * SOON);
    }
  }

  answered(answer, news) {
    if (answer.status === 401 || answer.status === 403) {
      this.over();
    } else if (!answer.ok && answer.status !== 304) {
      this.later(false, SOON + Math.random() * ASK_AGAIN);
    } else {
      if (news) {
        this.etag = answer.headers.get("ETag");
        this.revision = news.revision;
        this.tell(news);
      }
      this.later(true, this.failures < FAILURES ? SOON : ASK_AGAIN);
    }
  }

  later(connected, wait) {
    this.tell({ connected });
    const streams = connected && this.failures < Infinity && (this.failures < FAILURES || ++this.asked % 8 === 0);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (streams ? this.open() : this.ask()), wait);
  }

  over() {
    this.close();
    this.tell({ over: true });
  }

  close() {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = null;
  }
}
