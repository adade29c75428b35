/** All messages in English, a namespace for each file. A chunk of its own: only the language in use loads. */
export default import.meta.glob<object>("./messages/en/*.json", {
  eager: true,
  import: "default",
});
