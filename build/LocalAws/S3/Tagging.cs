using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>A set of tags, as requests carry it.</summary>
public sealed record Tagging(IReadOnlyList<Tag> TagSet)
{
    /// <summary>Tags of an object, after S3's rules: at most ten.</summary>
    /// <exception cref="AwsException">BadRequest, InvalidTag.</exception>
    public static IReadOnlyList<Tag> ForObject(IReadOnlyList<Tag> tags) => tags.Count <= S3Limits.MostObjectTags
        ? ForBucket(tags)
        : throw new AwsException("BadRequest", $"Object tags cannot be greater than {S3Limits.MostObjectTags}", 400);

    /// <summary>Tags of a bucket: at most fifty.</summary>
    /// <exception cref="AwsException">InvalidTag.</exception>
    public static IReadOnlyList<Tag> ForBucket(IReadOnlyList<Tag> tags) =>
        TagRules.Violation(tags.Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value))) is { } problem ? throw S3Errors.InvalidTag(problem) : tags;

    /// <summary>Tags in the form of a query string, as the x-amz-tagging header has them.</summary>
    /// <exception cref="AwsException">InvalidArgument, InvalidTag.</exception>
    public static IReadOnlyList<Tag> FromHeader(string? header) => header is null ? [] : ForObject([.. header.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair =>
    {
        var parts = pair.Split('=', 2);
        return new Tag(Decode(parts[0]), parts.Length == 2 ? Decode(parts[1]) : "");
    })]);

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
