using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Reads a metrics configuration, of which there are none.</summary>
public sealed class GetBucketMetricsConfiguration(StateStore state, BucketStore buckets) : AbsentConfiguration(state, buckets);
