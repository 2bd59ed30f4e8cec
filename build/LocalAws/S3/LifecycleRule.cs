using System.Text.Json;
using System.Text.Json.Serialization;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>One rule of a bucket's lifecycle, as the API has it.</summary>
public sealed record LifecycleRule
{
    /// <summary>Objects below it are left where they are by transitions of rules that say nothing of sizes.</summary>
    private const long SmallestTransition = 128 * 1024;

    public string ID { get; init; } = "";

    public string? Status { get; init; }

    public string? Prefix { get; init; }

    public LifecycleRuleFilter? Filter { get; init; }

    public LifecycleExpiration? Expiration { get; init; }

    public IReadOnlyList<Transition> Transitions { get; init; } = [];

    public NoncurrentVersionExpiration? NoncurrentVersionExpiration { get; init; }

    public IReadOnlyList<NoncurrentVersionTransition> NoncurrentVersionTransitions { get; init; } = [];

    public AbortIncompleteMultipartUpload? AbortIncompleteMultipartUpload { get; init; }

    /// <summary>Whether small objects may go where archives are (the bucket's <c>varies_by_storage_class</c>).</summary>
    [JsonIgnore]
    public bool ArchivesSmall { get; init; }

    /// <summary>The tags that it asks for.</summary>
    [JsonIgnore]
    public IEnumerable<Tag> Tags => Filter?.Tag is { } tag ? [tag] : Filter?.And?.Tags ?? [];

    /// <summary>The rules of a bucket that are in force.</summary>
    public static IReadOnlyList<LifecycleRule> Of(BucketRecord bucket)
    {
        ArgumentNullException.ThrowIfNull(bucket);
        if (!bucket.Configurations.TryGetValue(Lifecycle.Configuration, out var document))
            return [];
        var varies = Lifecycle.MinimumOf(document) != Lifecycle.DefaultMinimum;
        return [.. document.GetProperty("Rules").Deserialize<List<LifecycleRule>>()!.Where(rule => rule.Status == "Enabled").Select(rule => rule with { ArchivesSmall = varies })];
    }

    /// <summary>Whether it is meant for the version.</summary>
    public bool Covers(ObjectRecord version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return CoversKey(version.Key)
            && Tags.All(tag => version.Tags.Any(each => each.Key == tag.Key && each.Value == tag.Value))
            && !(version.Size <= (Filter?.ObjectSizeGreaterThan ?? Filter?.And?.ObjectSizeGreaterThan))
            && !(version.Size >= (Filter?.ObjectSizeLessThan ?? Filter?.And?.ObjectSizeLessThan));
    }

    /// <summary>Whether it is meant for an upload under way, which has a key alone.</summary>
    public bool CoversKey(string key) => key.StartsWith(KeyPrefix, StringComparison.Ordinal);

    /// <summary>What it is meant for, as S3's errors have it.</summary>
    public string Text() => $"({string.Join(" and ", Tags.Select(tag => $"tag={tag.Key}/{tag.Value}").Prepend("prefix=" + KeyPrefix))})";

    /// <summary>Whether a transition to a class touches an object of that size.</summary>
    public bool Moves(long size, string storageClass) => size >= SmallestTransition || (ArchivesSmall && storageClass is "GLACIER" or "DEEP_ARCHIVE") || (Filter?.ObjectSizeGreaterThan ?? Filter?.And?.ObjectSizeGreaterThan ?? Filter?.ObjectSizeLessThan ?? Filter?.And?.ObjectSizeLessThan) is not null;

    private string KeyPrefix => Filter?.Prefix ?? Filter?.And?.Prefix ?? Prefix ?? "";
}

/// <summary>What a rule is meant for.</summary>
public sealed record LifecycleRuleFilter(string? Prefix, Tag? Tag, long? ObjectSizeGreaterThan, long? ObjectSizeLessThan, LifecycleRuleAndOperator? And);

/// <summary>All of these at once.</summary>
public sealed record LifecycleRuleAndOperator(string? Prefix, IReadOnlyList<Tag>? Tags, long? ObjectSizeGreaterThan, long? ObjectSizeLessThan);

/// <summary>When current versions expire.</summary>
public sealed record LifecycleExpiration(DateTimeOffset? Date, int? Days, bool? ExpiredObjectDeleteMarker);

/// <summary>When current versions change their storage class.</summary>
public sealed record Transition(DateTimeOffset? Date, int? Days, string StorageClass);

/// <summary>When versions go that are not current any more.</summary>
public sealed record NoncurrentVersionExpiration(int? NoncurrentDays, int? NewerNoncurrentVersions);

/// <summary>When versions that are not current change their storage class.</summary>
public sealed record NoncurrentVersionTransition(int? NoncurrentDays, int? NewerNoncurrentVersions, string StorageClass);

/// <summary>When uploads that nobody completed go.</summary>
public sealed record AbortIncompleteMultipartUpload(int? DaysAfterInitiation);
