package io.github.edgar8k.samples.spark;

import org.apache.spark.sql.SparkSession;

/** The session of all tests: two cores and four attempts at a task, all in this process. */
final class LocalSpark {
    private static final SparkSession SESSION =
            SparkSession.builder()
                    .master("local[2,4]")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.driver.host", "127.0.0.1")
                    .config("spark.ui.enabled", false)
                    .config("spark.sql.shuffle.partitions", 2)
                    // Compiling a plan takes longer than running it on so little.
                    .config("spark.sql.codegen.wholeStage", false)
                    .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                    .config("spark.hadoop.fs.file.impl", UnsteadyFileSystem.class.getName())
                    .getOrCreate();

    private LocalSpark() {}

    static SparkSession session() {
        return SESSION;
    }
}
