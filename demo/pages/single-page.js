const view = document.getElementById("view");
const sessions = view.innerHTML;
const contact = document.getElementById("contact").innerHTML;

const show = () => {
  view.innerHTML = location.search.includes("kontakt") ? contact : sessions;
};

for (const link of document.querySelectorAll("nav a")) {
  link.addEventListener("click", (click) => {
    click.preventDefault();
    history.pushState(null, "", link.href);
    show();
  });
}
addEventListener("popstate", show);
