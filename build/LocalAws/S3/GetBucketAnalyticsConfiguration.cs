using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Reads an analytics configuration, of which there are none.</summary>
public sealed class GetBucketAnalyticsConfiguration(StateStore state, BucketStore buckets) : AbsentConfiguration(state, buckets);
