mkdir plan
