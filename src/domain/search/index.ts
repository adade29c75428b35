export { type SearchDocument, searchDocuments } from "./documents";
