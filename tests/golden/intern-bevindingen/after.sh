# An internal thing shows in no public finding; the steering group sees all.
"$ACTIEPLAN" build >/dev/null 2>&1
! grep -rail zwartboek site
"$ACTIEPLAN" build --stuurgroep -o alles >/dev/null 2>&1
for code in AP141 AP142 AP145 AP147 AP152 AP157; do
	grep -q "$code" alles/datakwaliteit/index.html || echo "lost: $code"
done
