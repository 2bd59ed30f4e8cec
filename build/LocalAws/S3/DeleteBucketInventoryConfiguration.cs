using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Deletes an inventory configuration, of which there are none.</summary>
public sealed class DeleteBucketInventoryConfiguration(StateStore state, BucketStore buckets) : AbsentConfiguration(state, buckets);
