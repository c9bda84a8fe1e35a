# The same bytes: again, over what stands there, from another folder, in another language and time zone.
"$ACTIEPLAN" build -o twee >/dev/null 2>&1
diff -r een twee
cp -R een eerst
rm -f build/laatste-bouw
"$ACTIEPLAN" build -o een >/dev/null 2>&1
diff -r eerst een
(cd elders && TZ=Pacific/Auckland LC_ALL=en_US.UTF-8 "$ACTIEPLAN" build -o ../drie >/dev/null 2>&1)
diff -r een drie
