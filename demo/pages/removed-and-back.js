const tag = document.querySelector("opendata-events");
const place = document.getElementById("place");

document.getElementById("swap").addEventListener("click", () => {
  if (tag.isConnected) tag.remove();
  else place.append(tag);
});
