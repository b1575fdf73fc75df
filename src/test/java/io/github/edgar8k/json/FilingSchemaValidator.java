package io.github.edgar8k.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Holds JSON to {@link FilingSchema}. */
public final class FilingSchemaValidator {
    private static final Schema SCHEMA = registry().getSchema(FilingSchema.text());

    private FilingSchemaValidator() {}

    /** What the schema finds wrong. */
    public static List<Error> errors(JsonNode json) {
        return SCHEMA.validate(json);
    }

    static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }
}
