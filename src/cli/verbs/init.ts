import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { idSchema } from "../../domain/records";
import { Misuse, type Verb } from "../calls/verb";
import { answersOf } from "../init/answers";
import { newDataset } from "../init/files";
import { teamFiles } from "../init/team-files";
import { themes } from "../init/themes";
import { compileFolderAt } from "../sources/read-dataset";
import { printReport, reportOf } from "../sources/report";

export const init: Verb = {
  usage: `init <folder> [--subject name] [--theme ${Object.keys(themes).join("|")}] [--languages en,zh] [--source review|own] [--title text]`,
  about: "makes a new dataset, with remarks that say what to write where; asks for what is not given",
  flags: { subject: "value", theme: "value", languages: "value", source: "value", title: "value" },
  run: async (call, terminal) => {
    const [folder, ...more] = call.words;
    if (folder === undefined || more.length > 0)
      throw new Misuse("Name one folder for the new dataset, such as data/bakuchiol.");
    const id = basename(resolve(folder));
    if (!idSchema.safeParse(id).success)
      throw new Misuse(
        `The folder's name is the dataset's id. Found "${id}", expected letters, digits, dot, hyphen and underscore.`,
      );
    if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
      throw new Misuse(`"${folder}" is there already and is not empty: name a new folder. Nothing was changed.`);
    const files = [...newDataset(id, await answersOf(call, terminal)), ...teamFiles(id, slashed(folder))];
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text, { flag: "wx" });
    }
    const report = reportOf(folder, compileFolderAt(folder));
    if (call.flags.json === true) {
      printReport(report, terminal, true);
      return report.errors.length > 0 ? 1 : 0;
    }
    for (const { path } of files) terminal.log(`${join(folder, path)}: written`);
    if (report.errors.length > 0) printReport(report, terminal, false);
    terminal.log(`
Next:
  npm run data -- add <DOI, PMID or file> --to ${folder}   a file for a paper, to be filled in
  npm run data -- validate ${folder}                       what is not right yet, with file and line
  npm run data -- preview ${folder}                        the graph, shown again whenever you save
data/README.md, "A new dataset in ten minutes", goes through them one by one.`);
    return report.errors.length > 0 ? 1 : 0;
  },
};

/** A path as every shell and GitHub name it, without a slash at its end. */
const slashed = (folder: string): string => folder.replaceAll("\\", "/").replace(/\/$/, "");
