using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Reads a tiering configuration, of which there are none.</summary>
public sealed class GetBucketIntelligentTieringConfiguration(StateStore state, BucketStore buckets) : AbsentConfiguration(state, buckets);
