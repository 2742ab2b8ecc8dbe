#!/usr/bin/env bash
# Packs the tool with its dependencies and this machine's Node.js, for executors of the same
# platform, which then need neither npm nor a network:
#
#   npm run build && workbench/spark/archive.sh [news-extract.tar.gz]
#
# The dependencies are those of package-lock.json, to the version.
set -euo pipefail
output=$(realpath "${1:-news-extract.tar.gz}")
cd "$(dirname "$0")/../.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R bin dist models package.json package-lock.json LICENSE "$folder"
(cd "$folder" && npm ci --silent --omit=dev --ignore-scripts --no-audit --no-fund --prefer-offline)
cp "$(node -p process.execPath)" "$folder/node"
# The native runtime comes with the builds for all platforms.
platform=$(node -p 'process.platform + "/" + process.arch')
for build in "$folder"/node_modules/onnxruntime-node/bin/*/*/*; do
  [[ $build == */"$platform" ]] || rm -rf "$build"
done
tar -C "$folder" -cf - . | gzip -1 > "$output"
du -h "$output"
