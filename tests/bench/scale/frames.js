// Put into a page with a graph. The first waits until the page has had no long task for a while.
globalThis.untilIdle = (quietMs = 2000, mostMs = 120_000) =>
  new Promise((resolve) => {
    const start = performance.now();
    let busy = start;
    const observer = new PerformanceObserver((list) => {
      for (const task of list.getEntries()) busy = Math.max(busy, task.startTime + task.duration);
    });
    observer.observe({ type: "longtask" });
    const look = () => {
      const now = performance.now();
      if (now - busy < quietMs && now - start < mostMs) return setTimeout(look, 100);
      observer.disconnect();
      resolve();
    };
    look();
  });

// Pans and zooms it by mouse and wheel; times between frames, milliseconds.
globalThis.timeFrames = async () => {
  const canvas = document.querySelector("canvas[data-id='layer0-selectbox'], canvas");
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const at = { x: left + width / 2, y: top + height - 24 };
  const mouse = (type, x, y, buttons) =>
    canvas.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: x, clientY: y, buttons, view: window }));
  const timed = async (step) => {
    const times = [];
    let last = performance.now();
    for (let i = 0; i < 40; i++) {
      step(i);
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      times.push(now - last);
      last = now;
    }
    // The first frame ends what was going on before.
    return times.slice(1);
  };
  const rest = () => new Promise((resolve) => setTimeout(resolve, 1500));
  mouse("mousedown", at.x, at.y, 1);
  const pan = await timed((i) => mouse("mousemove", at.x + 5 * i, at.y - 4 * i, 1));
  mouse("mouseup", at.x + 200, at.y - 160, 0);
  await rest();
  const zoom = await timed((i) =>
    canvas.dispatchEvent(
      new WheelEvent("wheel", {
        bubbles: true,
        cancelable: true,
        clientX: at.x,
        clientY: top + height / 2,
        deltaY: i < 20 ? -40 : 40,
      }),
    ),
  );
  return { pan, zoom };
};

// Chooses something by its address; the time until its panel lists what is behind it, milliseconds.
globalThis.timePanel = async (hash, mostMs = 120_000) => {
  const start = performance.now();
  location.hash = hash;
  while (!document.querySelector("section[data-part]") && performance.now() - start < mostMs)
    await new Promise(requestAnimationFrame);
  return performance.now() - start;
};
