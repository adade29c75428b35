/** All messages in Chinese, a namespace for each file. A chunk of its own: only the language in use loads. */
export default import.meta.glob<object>("./messages/zh/*.json", {
  eager: true,
  import: "default",
});
