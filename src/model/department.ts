declare const kind: unique symbol;

/** Names a department, or a partner of the municipality, that answers questions of the KCC. See `config/departments.yaml`. */
export type DepartmentId = string & { readonly [kind]: "department" };
