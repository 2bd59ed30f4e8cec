using System.Globalization;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>Preconditions of a GET or HEAD, and of a copy's source (RFC 9110, section 13.2.2; S3 API Reference, GetObject).</summary>
/// <param name="IfMatch">One of these ETags, or *.</param>
/// <param name="IfNoneMatch">None of these ETags.</param>
/// <param name="IfModifiedSince">HTTP date.</param>
/// <param name="IfUnmodifiedSince">HTTP date.</param>
public sealed record ReadConditions(string? IfMatch, string? IfNoneMatch, DateTimeOffset? IfModifiedSince, DateTimeOffset? IfUnmodifiedSince)
{
    /// <summary>Holds a read against them.</summary>
    /// <exception cref="Kernel.AwsException">PreconditionFailed, NotModified.</exception>
    public void Check(ObjectRecord version)
    {
        if (Failed(version) is { } condition)
            throw S3Errors.PreconditionFailed(condition);
        if (Unchanged(version))
            throw S3Errors.NotModified(version.ETag);
    }

    /// <summary>Holds a copy's source against them: there, everything is 412.</summary>
    /// <exception cref="Kernel.AwsException">PreconditionFailed.</exception>
    public void CheckSource(ObjectRecord version)
    {
        if (Failed(version) is { } condition)
            throw S3Errors.PreconditionFailed(condition);
        if (Unchanged(version))
            throw S3Errors.PreconditionFailed("x-amz-copy-source-If-None-Match");
    }

    // An ETag that matches makes dates irrelevant, and one that does not as well.
    private string? Failed(ObjectRecord version)
    {
        if (IfMatch is not null)
            return Names(IfMatch, version) ? null : "If-Match";
        return IfUnmodifiedSince is { } date && Seconds(version.LastModified) > Seconds(date) ? "If-Unmodified-Since" : null;
    }

    private bool Unchanged(ObjectRecord version) => IfNoneMatch is not null
        ? Names(IfNoneMatch, version)
        : IfModifiedSince is { } date && Seconds(version.LastModified) <= Seconds(date);

    private static bool Names(string etags, ObjectRecord version) =>
        etags.Split(',', StringSplitOptions.TrimEntries).Any(each => each == "*" || each.Replace("W/", "", StringComparison.Ordinal).Trim('"') == version.ETag);

    // HTTP dates have no fractions.
    private static long Seconds(DateTimeOffset time) => time.ToUnixTimeSeconds();
}
