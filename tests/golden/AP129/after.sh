# every format lists the same, and the sums count all
"$ACTIEPLAN" check --format json >json || test $? = 1
test "$(sqlite3 :memory: "SELECT json_array_length(readfile('json'), '$.findings')")" = 602
test "$(sqlite3 :memory: "SELECT readfile('json') ->> '$.errors'")" = 1399
