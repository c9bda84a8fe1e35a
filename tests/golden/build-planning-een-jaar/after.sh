# What a chart tells who does not see it, where all its work is of one year: «in 2031», not from 2031 to 2031.
grep -q '<p hidden id="grafiek-b">1 stuk werk, in 2031[.] ' site/planning/index.html
