package io.github.edgar8k.samples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables that are written. */
enum Table {
    FILINGS("filing", false, FilingRow.class),
    ITEMS("items", true, ItemRow.class, "ordinal"),
    SIGNATORIES("signatories", true, SignatoryRow.class, "signature", "ordinal"),
    EXHIBITS("exhibits", true, ExhibitRow.class, "item", "ordinal"),
    ERRORS("error", false, ErrorRow.class);

    private final Column from;
    private final boolean several;
    private final Class<? extends Record> row;
    private final String[] order;

    /**
     * @param from the component of {@link Parsed}
     * @param several whether that is a list
     * @param order what tells the rows of a source apart
     */
    Table(String from, boolean several, Class<? extends Record> row, String... order) {
        this.from = col(from);
        this.several = several;
        this.row = row;
        this.order = order;
    }

    /** Of the table and its folder. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Class<? extends Record> row() {
        return row;
    }

    boolean byYear() {
        return this != ERRORS;
    }

    Dataset<Row> rows(Dataset<Row> parsed) {
        return (several ? parsed.select(explode(from).as("row")) : parsed.where(from.isNotNull()))
                .select(several ? "row.*" : (this == FILINGS ? "filing.*" : "error.*"));
    }

    /** How many rows it will have. */
    Column number() {
        return several ? coalesce(sum(size(from)), lit(0L)) : count(from);
    }

    /** The columns that its rows are ordered by, the partition's first. */
    Column[] order() {
        return Stream.concat(
                        byYear() ? Stream.of("filing_year", "source") : Stream.of("source"),
                        Stream.of(order))
                .map(name -> col(name))
                .toArray(Column[]::new);
    }
}
