import { answerRequest, type WorkRequest } from "./request";

/** One request in; its progress and its end out. To cancel a request is to end its worker. */
self.onmessage = ({ data }: MessageEvent<WorkRequest>): void => {
  // What fails here fails the promise, and with it the worker, which the page hears of.
  void answerRequest(data, (message) => self.postMessage(message)).catch((error: unknown) => {
    setTimeout(() => {
      throw error;
    });
  });
};
