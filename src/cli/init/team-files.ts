import type { NewFile } from "./files";

/**
 * For a team that keeps its evidence in git: a hook that checks the dataset before each commit, and a workflow that checks it on
 * GitHub. Templates: nothing runs before they are copied to where they say. `folder` as the commands are to name it.
 */
export function teamFiles(id: string, folder: string): readonly NewFile[] {
  return [
    { path: "git/pre-commit", text: hook(folder) },
    // Not .yml: in a dataset's folder that would be one of its records.
    { path: "git/workflow.yml.txt", text: workflow(id, folder) },
  ];
}

const hook = (folder: string) => `#!/bin/sh
# Checks this dataset before each commit that changes it. To use it, from the top of the repository:
#   cp ${folder}/git/pre-commit .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit
set -e
git diff --cached --quiet -- "${folder}" && exit 0
npm run --silent data -- validate "${folder}"
npm run --silent data -- fmt "${folder}" --check
`;

const workflow = (
  id: string,
  folder: string,
) => `# Checks this dataset at each push and pull request that changes it. To use it, from the top of the repository:
#   cp ${folder}/git/workflow.yml.txt .github/workflows/${id}.yml
name: ${id}
on:
  push:
    paths: ["${folder}/**"]
  pull_request:
    paths: ["${folder}/**"]
permissions:
  contents: read
jobs:
  evidence:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: "22"
          cache: npm
      - run: npm ci
      - run: npm run data -- validate ${folder}
      - run: npm run data -- fmt ${folder} --check
      - run: npm run data -- stats ${folder}
`;
