# SPDX-License-Identifier: EUPL-1.2
# The letters of two rules whose advice is put together of parts, told in English.
cp -R "$GOLDEN/AP185/plan/." plan
cp "$GOLDEN/AP183/plan/brieven/fout.md" plan/brieven/vorm.md
