using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Reads an inventory configuration, of which there are none.</summary>
public sealed class GetBucketInventoryConfiguration(StateStore state, BucketStore buckets) : AbsentConfiguration(state, buckets);
