namespace LocalAws.Logs;

/// <summary>What is known of a stream's events as a whole; times are milliseconds since 1970.</summary>
internal sealed record StreamExtent(long First, long Last, long Ingested, long Bytes);
