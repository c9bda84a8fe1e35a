# The tag holds a plan with a fault, the folder none; and the other way round.
cp plan/organisaties/mvw.md goed.md
printf -- '---\ntitel: Fout\nsoort: iets\n---\n' >plan/organisaties/mvw.md
git init -q .
git add plan
git commit -q -m Begin
git tag v1
cp goed.md plan/organisaties/mvw.md
printf -- '---\nsoort: ngo\n---\n' >plan/organisaties/bvl.md
