/**
 * Calls back when somebody comes back to the page, or the network to the device; returns how to stop. A page may stand
 * open for days: what has begun meanwhile is not offered, and what is new is shown.
 */
export function watchReturn(onReturn: () => void): () => void {
  const look = () => document.visibilityState === "visible" && onReturn();
  document.addEventListener("visibilitychange", look);
  addEventListener("online", look);
  return () => {
    document.removeEventListener("visibilitychange", look);
    removeEventListener("online", look);
  };
}
