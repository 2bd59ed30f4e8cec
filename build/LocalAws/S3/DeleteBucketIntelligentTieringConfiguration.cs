using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Deletes a tiering configuration, of which there are none.</summary>
public sealed class DeleteBucketIntelligentTieringConfiguration(StateStore state, BucketStore buckets) : AbsentConfiguration(state, buckets);
