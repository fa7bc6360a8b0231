
navigator.serviceWorker?.register("worker.js").catch(() => {});
