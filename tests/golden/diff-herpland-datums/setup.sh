git init -q .
git add plan
git commit -q -m Begin
