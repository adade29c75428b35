import { ownFileMarks } from "../../../dataset/own-file";
import { addedId, packedId, templateFile } from "../../../ui/first-load/contract";

/** Id of the message of a browser that cannot unpack the file. */
export const failedId = "osteograph-too-old";

/**
 * Unpacks the file, answers the app's requests from it, and starts the app. A graph that was added to it takes the place of
 * the datasets, and its view that of the first one; the page itself, without that graph, is the template for another such
 * file. Runs inline.
 */
export const loader = `(async () => {
const added = document.getElementById(${JSON.stringify(addedId)});
const addedText = added && added.textContent;
if (added) added.remove();
const template = "<!doctype html>" + document.documentElement.outerHTML;
const packed = document.getElementById(${JSON.stringify(packedId)});
const bytesOf = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const unpacked = async (base64) => {
const stream = new Blob([bytesOf(base64)]).stream().pipeThrough(new DecompressionStream("gzip"));
return JSON.parse(await new Response(stream).text());
};
const { script, files } = await unpacked(packed.textContent);
packed.remove();
if (addedText) {
const graph = await unpacked(addedText);
Object.assign(files, graph.files);
const marks = ${JSON.stringify(ownFileMarks)};
for (const [part, name] of Object.entries(marks)) document.documentElement.dataset[name] = graph.start[part];
if (location.hash.length < 2) history.replaceState(history.state, "", "#" + graph.start.view);
}
files[${JSON.stringify(templateFile)}] = { text: template };
const folder = new URL(".", location.href).href;
window.fetch = async (asked) => {
const { href } = new URL(asked instanceof Request ? asked.url : asked, location.href);
const name = href.startsWith(folder) ? decodeURI(href.slice(folder.length).split(/[?#]/)[0]) : "";
if (!Object.hasOwn(files, name)) return new Response(null, { status: 404, statusText: "Not in this file" });
const file = files[name];
return new Response("text" in file ? file.text : bytesOf(file.base64));
};
delete window.Worker;
for (const [, weight, name, range] of files["fonts/fonts.css"].text.matchAll(/font-weight:\\s*(\\d+)[^}]*?url\\("?\\.?\\/?([^")]+\\.woff2)"?\\)[^}]*?unicode-range:\\s*([^;]+);/g)) {
document.fonts.add(new FontFace("Osteograph Sans", bytesOf(files["fonts/" + name].base64), { weight, unicodeRange: range }));
}
document.head.append(Object.assign(document.createElement("script"), { type: "module", textContent: script }));
})().catch(() => { document.getElementById(${JSON.stringify(failedId)}).hidden = false; });`;
