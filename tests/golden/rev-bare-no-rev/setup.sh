git init -q .
git add plan
git commit -q -m Begin
git clone -q --bare . kaal.git
