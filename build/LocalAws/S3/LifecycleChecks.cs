using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>
/// What one rule of a bucket's lifecycle must be like (S3 User Guide, "Lifecycle configuration elements" and "Transitioning objects using Amazon S3
/// Lifecycle"). Pure.
/// </summary>
internal static class LifecycleChecks
{
    private const int LongestId = 255;
    private const int MostVersions = 100;

    /// <exception cref="AwsException">MalformedXML, InvalidRequest, InvalidArgument.</exception>
    public static void Check(LifecycleRule rule)
    {
        if (rule.ID.Length > LongestId)
            throw Argument($"ID length should not exceed allowed limit of {LongestId}");
        if (rule is { Expiration: null, Transitions: [], NoncurrentVersionExpiration: null, NoncurrentVersionTransitions: [], AbortIncompleteMultipartUpload: null })
            throw S3Errors.InvalidRequest("At least one action needs to be specified in a rule");
        CheckFilter(rule);
        CheckExpiration(rule);
        CheckVersions(rule);
        if (rule.AbortIncompleteMultipartUpload is { } abort && abort.DaysAfterInitiation is null or <= 0)
            throw Argument("'DaysAfterInitiation' for AbortIncompleteMultipartUpload action must be a positive integer");
        LifecycleTransitionChecks.Check(rule);
    }

    private static void CheckFilter(LifecycleRule rule)
    {
        if ((rule.Filter is null) == (rule.Prefix is null))
            throw S3Errors.MalformedXml();
        if (rule.Filter is { } filter && ((object?[])[filter.Prefix, filter.Tag, filter.ObjectSizeGreaterThan, filter.ObjectSizeLessThan, filter.And]).Count(each => each is not null) > 1)
            throw S3Errors.MalformedXml();
        if (rule.Filter?.And is { ObjectSizeGreaterThan: { } above, ObjectSizeLessThan: { } below } && above >= below)
            throw S3Errors.InvalidRequest("'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'.");
        if (!rule.Tags.Any())
            return;
        if (rule.AbortIncompleteMultipartUpload is not null)
            throw S3Errors.InvalidRequest("AbortIncompleteMultipartUpload cannot be specified with Tags.");
        if (rule.Expiration?.ExpiredObjectDeleteMarker is true)
            throw S3Errors.InvalidRequest("ExpiredObjectDeleteMarker cannot be specified with Tags.");
    }

    private static void CheckExpiration(LifecycleRule rule)
    {
        if (rule.Expiration is not { } expiration)
            return;
        // A marker's false says nothing.
        if (expiration is { Days: null, Date: null, ExpiredObjectDeleteMarker: null } || ((object?[])[expiration.Days, expiration.Date, expiration.ExpiredObjectDeleteMarker is true ? true : null]).Count(each => each is not null) > 1)
            throw S3Errors.MalformedXml();
        if (expiration.Days <= 0)
            throw Argument("'Days' for Expiration action must be a positive integer");
        CheckMidnight(expiration.Date);
    }

    private static void CheckVersions(LifecycleRule rule)
    {
        if (rule.NoncurrentVersionExpiration is not { } expiration)
            return;
        if (expiration.NoncurrentDays is not { } days)
            throw S3Errors.MalformedXml();
        if (days <= 0)
            throw Argument("'NoncurrentDays' for NoncurrentVersionExpiration action must be a positive integer");
        CheckNewer(expiration.NewerNoncurrentVersions, "NoncurrentVersionExpiration");
    }

    /// <summary>How many newer versions are kept besides.</summary>
    public static void CheckNewer(int? versions, string action)
    {
        if (versions <= 0)
            throw Argument($"'NewerNoncurrentVersions' for {action} action must be a positive integer");
        if (versions > MostVersions)
            throw Argument($"'NewerNoncurrentVersions' for {action} action must be at most {MostVersions}");
    }

    /// <summary>Dates are days.</summary>
    public static void CheckMidnight(DateTimeOffset? date)
    {
        if (date is { } given && given.UtcDateTime.TimeOfDay != TimeSpan.Zero)
            throw Argument("'Date' must be at midnight GMT");
    }

    public static AwsException Argument(string message) => S3Errors.InvalidArgument("LifecycleConfiguration", null, message);
}
