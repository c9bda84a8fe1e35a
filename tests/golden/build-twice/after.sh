# The same bytes: again, over what stands there, from another folder, in another language and time zone.
"$ACTIEPLAN" build -o twee >/dev/null
diff -r een twee
cp -R een eerst
"$ACTIEPLAN" build -o een >/dev/null
diff -r eerst een
(cd elders && TZ=Pacific/Auckland LC_ALL=en_US.UTF-8 "$ACTIEPLAN" build -o ../drie >/dev/null)
diff -r een drie
