-- SPDX-License-Identifier: EUPL-1.2
-- The state of each action, project and milestone, worked out once for those who ask for it many times: the rules, and
-- after them the pages. A temporary table goes before a view of the same name. The plan must not change while they stand.
CREATE TEMP TABLE actie_stand AS SELECT * FROM main.actie_stand;
CREATE UNIQUE INDEX temp.actie_stand_id ON actie_stand (id);
CREATE TEMP TABLE project_stand AS SELECT * FROM main.project_stand;
CREATE UNIQUE INDEX temp.project_stand_id ON project_stand (id);
CREATE TEMP TABLE actie_planning AS SELECT * FROM main.actie_planning;
CREATE UNIQUE INDEX temp.actie_planning_id ON actie_planning (id);
CREATE TEMP TABLE mijlpaal AS SELECT * FROM main.mijlpaal;
CREATE UNIQUE INDEX temp.mijlpaal_id ON mijlpaal (actie, volgnr);
