using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Deletes an analytics configuration, of which there are none.</summary>
public sealed class DeleteBucketAnalyticsConfiguration(StateStore state, BucketStore buckets) : AbsentConfiguration(state, buckets);
