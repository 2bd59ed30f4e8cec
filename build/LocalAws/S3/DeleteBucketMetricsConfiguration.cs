using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Deletes a metrics configuration, of which there are none.</summary>
public sealed class DeleteBucketMetricsConfiguration(StateStore state, BucketStore buckets) : AbsentConfiguration(state, buckets);
