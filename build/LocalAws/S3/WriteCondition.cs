using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>Under which condition a write may happen (S3 User Guide, "Prevent object overwrites with conditional writes").</summary>
/// <param name="IfMatch">ETag that the current object must have.</param>
/// <param name="IfNoneMatch"><c>*</c>: no object may be there.</param>
public sealed record WriteCondition(string? IfMatch = null, string? IfNoneMatch = null)
{
    /// <summary>Always.</summary>
    public static WriteCondition None { get; } = new();

    /// <exception cref="Kernel.AwsException">PreconditionFailed, NoSuchKey, NotImplemented.</exception>
    public void Check(ObjectRecord? latest, string key)
    {
        var current = latest is { IsDeleteMarker: false } ? latest : null;
        if (IfNoneMatch is not null and not "*")
            throw S3Errors.NotImplemented("If-None-Match with an ETag on a write");
        if (IfNoneMatch is not null && current is not null)
            throw S3Errors.PreconditionFailed("If-None-Match");
        if (IfMatch is null)
            return;
        if (current is null)
            throw S3Errors.NoSuchKey(key);
        if (IfMatch != "*" && IfMatch.Trim('"') != current.ETag)
            throw S3Errors.PreconditionFailed("If-Match");
    }
}
