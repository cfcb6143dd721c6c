// The least that shows the same answer: no style, no language, no form. What the tag costs is measured beside it.
class SessionList extends HTMLElement {
  async connectedCallback() {
    const { series, sessions } = await (await fetch(this.getAttribute("src"))).json();
    const title = document.createElement("h2");
    title.textContent = series.title;
    const rows = document.createElement("ul");
    rows.append(...sessions.map((session) => this.createRow(session, series)));
    this.attachShadow({ mode: "open" }).append(title, rows);
  }

  createRow({ startsAt, title, summary }, { timeZone }) {
    const row = document.createElement("li");
    const date = new Date(startsAt).toLocaleString("de", { timeZone, dateStyle: "full", timeStyle: "short" });
    for (const text of [date, title, summary]) {
      const line = document.createElement("p");
      line.textContent = text ?? "";
      row.append(line);
    }
    return row;
  }
}

customElements.define("session-list", SessionList);
