# SPDX-License-Identifier: EUPL-1.2
# A file has another name than it had. It tells of a name from before the plan was in git, that neither side has: then likeness tells.
git init -q .
git add plan
git commit -q -m Begin
git mv plan/organisaties/bvl.md plan/organisaties/bond.md
sed -i 's/^soort: .*/&\naliassen: [vliegclub]/' plan/organisaties/bond.md
sed -i 's/bvl/bond/' plan/no-regrets/zweefpomp.md
