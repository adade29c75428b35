import { answerLayout, type LayoutRequest } from "./layout-request";

/** One request in; its progress and its layout out. To cancel a request is to end its worker. */
self.onmessage = ({ data }: MessageEvent<LayoutRequest>): void => {
  answerLayout(data, (message) => self.postMessage(message));
};
