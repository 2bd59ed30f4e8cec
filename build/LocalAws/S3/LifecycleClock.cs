using System.Globalization;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>When a bucket's rules are due (S3 User Guide, "Setting lifecycle configuration"): days end at midnight UTC; compressed ones end when they end.</summary>
public sealed class LifecycleClock(LocalAwsOptions options)
{
    /// <summary>When so many days are over.</summary>
    public DateTimeOffset After(DateTimeOffset from, int days)
    {
        if (options.TimeScale is not 1)
            return from + (TimeSpan.FromDays(days) / options.TimeScale);
        var end = from.ToUniversalTime().AddDays(days);
        var midnight = new DateTimeOffset(end.Date, TimeSpan.Zero);
        return end == midnight ? end : midnight.AddDays(1);
    }

    /// <summary>When a current version expires, by which rule; null when none says so.</summary>
    public (DateTimeOffset At, LifecycleRule Rule)? Expiry(IEnumerable<LifecycleRule> rules, ObjectRecord version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return rules.Where(rule => rule.Covers(version)).Select(rule => (At: At(version.LastModified, rule.Expiration?.Days, rule.Expiration?.Date), Rule: rule))
            .Where(each => each.At is not null).OrderBy(each => each.At).Select(each => ((DateTimeOffset, LifecycleRule)?)(each.At!.Value, each.Rule)).FirstOrDefault();
    }

    /// <summary>The storage class that a current version should have by now; null leaves it its own.</summary>
    public string? ClassOf(IEnumerable<LifecycleRule> rules, ObjectRecord version, DateTimeOffset now) => Latest(
        rules.Where(rule => rule.Covers(version)).SelectMany(rule => rule.Transitions.Where(each => rule.Moves(version.Size, each.StorageClass))).Select(each => (At(version.LastModified, each.Days, each.Date), each.StorageClass)), version, now);

    /// <summary>Whether a version goes that is not current since some moment.</summary>
    /// <param name="rules">The bucket's.</param>
    /// <param name="version">The version.</param>
    /// <param name="since">When its successor came.</param>
    /// <param name="newer">How many newer ones are not current either.</param>
    /// <param name="now">The time.</param>
    public bool IsNoncurrentExpired(IEnumerable<LifecycleRule> rules, ObjectRecord version, DateTimeOffset since, int newer, DateTimeOffset now) => rules.Any(rule =>
        rule.NoncurrentVersionExpiration is { } expiration && rule.Covers(version) && newer >= (expiration.NewerNoncurrentVersions ?? 0) && After(since, expiration.NoncurrentDays ?? 0) <= now);

    /// <summary>The storage class that a version should have that is not current any more; null leaves it its own.</summary>
    public string? NoncurrentClassOf(IEnumerable<LifecycleRule> rules, ObjectRecord version, DateTimeOffset since, int newer, DateTimeOffset now) => Latest(
        rules.Where(rule => rule.Covers(version)).SelectMany(rule => rule.NoncurrentVersionTransitions.Where(each => rule.Moves(version.Size, each.StorageClass)))
            .Where(each => newer >= (each.NewerNoncurrentVersions ?? 0)).Select(each => (At(since, each.NoncurrentDays ?? 0, null), each.StorageClass)), version, now);

    /// <summary>What reads and writes tell of an object's end: the x-amz-expiration header; null when nothing ends it.</summary>
    public string? Tells(BucketRecord bucket, ObjectRecord version) => Expiry(LifecycleRule.Of(bucket), version) is { } end
        ? string.Create(CultureInfo.InvariantCulture, $"expiry-date=\"{end.At.UtcDateTime:R}\", rule-id=\"{Uri.EscapeDataString(end.Rule.ID)}\"")
        : null;

    private DateTimeOffset? At(DateTimeOffset from, int? days, DateTimeOffset? date) => days is { } number ? After(from, number) : date;

    private static string? Latest(IEnumerable<(DateTimeOffset? At, string StorageClass)> transitions, ObjectRecord version, DateTimeOffset now) => transitions
        .Where(each => each.At <= now).OrderByDescending(each => each.At).Select(each => each.StorageClass).FirstOrDefault() is { } wanted && wanted != version.Headers.StorageClass ? wanted : null;
}
