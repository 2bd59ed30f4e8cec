using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>One grant of an access control list.</summary>
public sealed record Grant(Grantee Grantee, string Permission);

/// <summary>Whom a grant is for.</summary>
public sealed record Grantee(string Type, string? ID);

/// <summary>Access control lists as they are in buckets whose owner owns every object: the owner's full control, and nothing else.</summary>
internal static class AccessControl
{
    /// <summary>The only list there is.</summary>
    public static IReadOnlyList<Grant> Of(BucketRecord bucket) => [new Grant(new Grantee("CanonicalUser", Owner.Of(bucket.AccountId).ID), "FULL_CONTROL")];

    /// <summary>Refuses every list but the one that is there.</summary>
    /// <exception cref="AwsException">AccessControlListNotSupported.</exception>
    public static void Check(string? canned)
    {
        if (canned is not "private" and not "bucket-owner-full-control")
            throw new AwsException("AccessControlListNotSupported", "The bucket does not allow ACLs", 400);
    }
}
