cp -R "$GOLDEN/_basis/plan" elders && ln -s elders plan
