grep -qx 'betreft: luchtpad' plan/voortgang/2031/luchtpad-2031-04-02.md
grep -qx 'datum: 2031-04-02' plan/voortgang/2031/luchtpad-2031-04-02.md
test "$("$ACTIEPLAN" new voortgang luchtpad --as-of 2031-04-02)" = plan/voortgang/2031/luchtpad-2031-04-02-2.md
"$ACTIEPLAN" zet luchtpad-2031-04-02 fase loopt
