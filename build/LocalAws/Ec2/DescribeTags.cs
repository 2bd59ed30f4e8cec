using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which tags to show.</summary>
public sealed record DescribeTagsRequest(IReadOnlyList<Filter>? Filters, int? MaxResults, string? NextToken);

/// <summary>The tags.</summary>
public sealed record DescribeTagsResult(IReadOnlyList<TagDescription> Tags, string? NextToken);

/// <summary>A tag and what has it.</summary>
public sealed record TagDescription(string Key, string ResourceId, string ResourceType, string? Value);

/// <summary>Shows tags, whatever has them.</summary>
public sealed class DescribeTags(TaggedResources resources, StateStore state) : Operation<DescribeTagsRequest, DescribeTagsResult>(state)
{
    private static readonly Filters<TagDescription> Known = new(new Dictionary<string, Func<TagDescription, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["key"] = each => [each.Key],
        ["resource-id"] = each => [each.ResourceId],
        ["resource-type"] = each => [each.ResourceType],
        ["value"] = each => [each.Value],
    }, each => [new Tag(each.Key, each.Value)]);

    /// <inheritdoc/>
    protected override DescribeTagsResult Handle(DescribeTagsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var matching = Known.Apply(resources.All(call.Scope), request.Filters).OrderBy(Key, StringComparer.Ordinal);
        var (page, next) = Paging.Page(matching, Key, request.NextToken, Ec2Limits.PageSize(request.MaxResults), Ec2Errors.InvalidNextToken);
        return new DescribeTagsResult(page, next);
    }

    private static string Key(TagDescription tag) => $"{tag.ResourceId}\n{tag.Key}";
}
